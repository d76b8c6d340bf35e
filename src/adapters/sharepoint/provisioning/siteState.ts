/** A column as a list has it. */
export interface StandingField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** SharePoint's type, for example `Text`. */
  readonly type: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  readonly choices: readonly string[];
  readonly formatting: string;
}

/** A view as a list has it. */
export interface StandingView {
  /** Last part of its address, without the ending. */
  readonly name: string;
  readonly title: string;
}

/** What somebody may do, by titles. */
export interface StandingGrant {
  readonly principal: string;
  readonly levels: readonly string[];
}

/** A list as the site has it. */
export interface StandingList {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly hasVersions: boolean;
  readonly versionLimit: number;
  readonly hasDocuments: boolean;
  /** Whether its rights are its own and not the site's. */
  readonly isSeparate: boolean;
  readonly fields: readonly StandingField[];
  readonly views: readonly StandingView[];
  readonly grants: readonly StandingGrant[];
}

/** What a site has, as far as provisioning is concerned with it. */
export interface SiteState {
  /** Number of the site's time zone; 4 is Stockholm's. */
  readonly timeZoneId: number;
  readonly levels: readonly string[];
  readonly groups: readonly string[];
  /** The group of the site's owners, who keep every right. */
  readonly ownerGroup: string | undefined;
  readonly siteGrants: readonly StandingGrant[];
  readonly lists: readonly StandingList[];
  /** Titles of all lists, ours or not. */
  readonly takenTitles: readonly string[];
}
