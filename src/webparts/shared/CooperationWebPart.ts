import { type PartialTheme } from '@fluentui/react';
import { type IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'CooperationStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { connectBrowser } from '../../adapters/sharepoint/connectBrowser';
import { SharePointListStore } from '../../adapters/sharepoint/sharePointListStore';
import { systemClock } from '../../adapters/system/systemClock';
import { webCryptoDigest } from '../../adapters/system/webCryptoDigest';
import { type Session } from '../../application/session';
import { usualConvention } from '../../core/links/linkAddress';
import { type LinkPage } from '../../core/links/linkTarget';
import { createDraftStore, type DraftStore } from './data/draftStore';
import { giveWay } from './giveWay';
import { type LinkSetting } from './links/links';
import { type TeamsLibrary } from './teams/connectTeams';
import { type TeamsHost } from './teams/teamsHost';
import { languageFor } from './ui/texts';
import { WebPartFrame } from './ui/WebPartFrame';

/** What the editor of a page may set on every web part. */
export interface CooperationProperties {
  /** Address of the central site; empty or absent when the page stands on it. */
  readonly centralSiteUrl?: string;
  /** What the names of the pages begin with, when it is not the usual word. */
  readonly pagePrefix?: string;
}

/** What every web part of the product shares: the wiring between SharePoint's page and the use cases. */
export abstract class CooperationWebPart<
  Properties extends object
> extends BaseClientSideWebPart<Properties> {
  private theme: PartialTheme | undefined;
  private teams: TeamsHost | undefined;
  private currentSession: Session | undefined;
  private currentDrafts: DraftStore | undefined;

  /** The page on which this web part stands, so that links on it need not load it anew. */
  protected abstract readonly linkPage: LinkPage;

  public override render(): void {
    const { cultureInfo } = this.context.pageContext;
    const frameProps = {
      locale: cultureInfo.currentUICultureName,
      theme: this.theme,
      links: this.linkSetting,
      drafts: this.draftStore
    };
    const frame = React.createElement(WebPartFrame, frameProps, this.createContent(this.session));
    ReactDom.render(frame, this.domElement);
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    await this.learnLanguage();
    const { microsoftTeams } = this.context.sdks;
    // SPFx hands out a copy of the library of its own version; the parts that are used are the same.
    if (microsoftTeams) await this.enterTeams(microsoftTeams.teamsJs as unknown as TeamsLibrary);
  }

  /** The container of this web part, for the person and the site of the page. */
  protected abstract createContent(session: Session): React.ReactElement;

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    // SPFx tells of a page's theme; a tab follows Teams itself.
    if (this.teams === undefined) this.theme = theme;
  }

  /** The fields that every web part has in its property pane, last. */
  protected get cooperationGroup(): IPropertyPaneGroup {
    return {
      groupName: strings.CooperationGroupName,
      groupFields: [
        PropertyPaneTextField('centralSiteUrl', {
          label: strings.CentralSiteLabel,
          description: strings.CentralSiteDescription
        }),
        PropertyPaneTextField('pagePrefix', {
          label: strings.PagePrefixLabel,
          description: strings.PagePrefixDescription
        })
      ]
    };
  }

  /** The site whose lists are read and written: that of the page, unless the web part stands where there are none. */
  protected get site(): string {
    return this.context.pageContext.web.absoluteUrl;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  private async learnLanguage(): Promise<void> {
    if (languageFor(this.context.pageContext.cultureInfo.currentUICultureName) === 'sv') return;
    const { speakEnglish } = await import(/* webpackChunkName: 'english' */ './english');
    speakEnglish();
  }

  private async enterTeams(library: TeamsLibrary): Promise<void> {
    const { connectTeams, teamsThemes } = await import(
      /* webpackChunkName: 'teams-tab' */ './teams/teamsTab'
    );
    const teams = await connectTeams(library);
    this.teams = teams;
    this.theme = teamsThemes[teams.theme];
    teams.followTheme((name) => {
      this.theme = teamsThemes[name];
      this.render();
    });
    if (teams.openedAt !== undefined) window.location.replace(`#${teams.openedAt}`);
  }

  private get linkSetting(): LinkSetting {
    const { pagePrefix = '' } = this.properties as CooperationProperties;
    const prefix = pagePrefix.trim();
    return {
      site: this.site,
      page: this.linkPage,
      convention: prefix === '' ? usualConvention : { pagePrefix: prefix },
      teams: this.teams
    };
  }

  private get draftStore(): DraftStore {
    const scope = { site: this.site, login: this.context.pageContext.user.loginName };
    this.currentDrafts ??= createDraftStore(scope, () => sessionStorage);
    return this.currentDrafts;
  }

  private get session(): Session {
    this.currentSession ??= this.createSession();
    return { ...this.currentSession, centralSite: this.centralSite };
  }

  private get centralSite(): string {
    const { centralSiteUrl = '' } = this.properties as CooperationProperties;
    const address = plainAddress(centralSiteUrl);
    return address === '' ? this.site : address;
  }

  private createSession(): Session {
    const { user, web } = this.context.pageContext;
    return {
      site: this.site,
      centralSite: this.centralSite,
      login: user.loginName,
      dayRules: {},
      store: new SharePointListStore({
        connect: connectBrowser(this.context),
        pageSite: web.absoluteUrl,
        giveWay
      }),
      clock: systemClock(),
      digest: webCryptoDigest()
    };
  }
}

/** An address as somebody typed it, without the slash at its end. */
export function plainAddress(typed: string): string {
  return typed.trim().replace(/\/+$/, '');
}
