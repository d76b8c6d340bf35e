import { type PartialTheme } from '@fluentui/react';
import { type IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { connectBrowser } from '../../adapters/sharepoint/connectBrowser';
import { SharePointListStore } from '../../adapters/sharepoint/sharePointListStore';
import { systemClock } from '../../adapters/system/systemClock';
import { webCryptoDigest } from '../../adapters/system/webCryptoDigest';
import { type Session } from '../../application/session';
import { WebPartFrame } from './ui/WebPartFrame';

/** What the editor of a page may set on every web part that mirrors the central catalogue. */
export interface CooperationProperties {
  /** Address of the central site; empty or absent when the page stands on it. */
  readonly centralSiteUrl?: string;
}

/** What every web part of the product shares: the wiring between SharePoint's page and the use cases. */
export abstract class CooperationWebPart<
  Properties extends object
> extends BaseClientSideWebPart<Properties> {
  private theme: PartialTheme | undefined;
  private currentSession: Session | undefined;

  public override render(): void {
    const { cultureInfo } = this.context.pageContext;
    const frameProps = { locale: cultureInfo.currentUICultureName, theme: this.theme };
    const frame = React.createElement(WebPartFrame, frameProps, this.createContent(this.session));
    ReactDom.render(frame, this.domElement);
  }

  /** The container of this web part, for the person and the site of the page. */
  protected abstract createContent(session: Session): React.ReactElement;

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  private get session(): Session {
    this.currentSession ??= this.createSession();
    return { ...this.currentSession, centralSite: this.centralSite };
  }

  private get centralSite(): string {
    const { centralSiteUrl = '' } = this.properties as CooperationProperties;
    const address = centralSiteUrl.trim().replace(/\/+$/, '');
    return address === '' ? this.context.pageContext.web.absoluteUrl : address;
  }

  private createSession(): Session {
    const { user, web } = this.context.pageContext;
    return {
      site: web.absoluteUrl,
      centralSite: this.centralSite,
      login: user.loginName,
      dayRules: {},
      store: new SharePointListStore({ connect: connectBrowser(this.context) }),
      clock: systemClock(),
      digest: webCryptoDigest()
    };
  }
}
