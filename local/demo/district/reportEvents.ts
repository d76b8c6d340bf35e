import { type ActionDraft } from '../../../src/application/plan/addAction';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { answerKeyOf } from '../../../src/core/followUp/answerKey';
import { findDemoAccount } from '../accounts';
import { type DemoSiteName } from '../sites';
import { eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { sideOf } from '../units';
import { orgUnitOn } from './people';
import { actionKeyOf, type ReportsByAction, type ReportSketch } from './sketches';

/** Where a plan's reports are given. */
export interface ReportScope {
  readonly site: DemoSiteName;
  readonly planKey: ActionDraft['planKey'];
}

/** Every report as the act of the one who gave it, on its day. */
export function reportEvents(scope: ReportScope, reports: ReportsByAction): readonly DemoEvent[] {
  return Object.entries(reports).flatMap(([number, sketches]) =>
    sketches.flatMap((sketch) => reportEvent(scope, actionKeyOf(number), sketch))
  );
}

function reportEvent(
  { site, planKey }: ReportScope,
  actionKey: string,
  { day, by, kind = 'status', ...said }: ReportSketch
): readonly DemoEvent[] {
  const reportDay = calendarDay(day);
  const orgUnitKey = orgUnitOn(findDemoAccount(by), reportDay);
  return eventsAt(site)(day, by, [
    {
      kind: 'reportStatus',
      report: {
        key: keyOfReport({ actionKey, personKey: by, formInstance: day }),
        actionKey,
        planKey,
        kind,
        orgUnitKey,
        side: sideOf(orgUnitKey),
        channel: 'webPart',
        day: reportDay,
        ...said
      }
    }
  ]);
}

function keyOfReport(identity: {
  readonly actionKey: string;
  readonly personKey: string;
  readonly formInstance: string;
}): string {
  const key = answerKeyOf({ asked: { kind: 'unasked' }, ...identity });
  if (!key.ok) throw new Error(`The demo's report on ${identity.actionKey} has no key.`);
  return key.value;
}
