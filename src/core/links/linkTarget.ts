/** The pages of a site on which our web parts stand. */
export const linkPages = ['agreements', 'actionPlan', 'steering', 'meetings', 'group'] as const;

/** One of {@link linkPages}. */
export type LinkPage = (typeof linkPages)[number];

/** Länkmål: a thing that has one address of its own, on the site where it lives. */
export type LinkTarget = { readonly site: string } & LinkedThing;

/** What a link leads to, within its site: a page as it is first shown, or one thing on it. */
export type LinkedThing =
  | { readonly kind: 'page'; readonly page: LinkPage }
  | { readonly kind: 'agreement'; readonly agreementKey: string }
  | { readonly kind: 'plan'; readonly planKey: string }
  /** `planKey` spares the page a search for the plan. */
  | { readonly kind: 'action'; readonly planKey?: string; readonly actionKey: string }
  | { readonly kind: 'meeting'; readonly meetingKey: string }
  | { readonly kind: 'round'; readonly roundKey: string }
  | { readonly kind: 'group'; readonly groupKey: string };

/** The page on which a thing is shown. */
export function pageOf(thing: LinkedThing): LinkPage {
  switch (thing.kind) {
    case 'page':
      return thing.page;
    case 'agreement':
      return 'agreements';
    case 'plan':
    case 'action':
      return 'actionPlan';
    case 'meeting':
    case 'round':
      return 'meetings';
    case 'group':
      return 'group';
  }
}
