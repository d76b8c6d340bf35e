import { type AgreementDraft } from '../../../src/application/agreement/createAgreement';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type ProcessStepSketch } from '../district/story';
import { add, edit, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { formerAgreement, formerSteps, presentAgreement, presentSteps } from './agreements';
import { centralAreas, focusAreaKeyOf, formerAreaKeyOf, formerAreas } from './focusAreas';
import { centralKeys } from './keys';

const at = eventsAt('central');
const coordinator = 'samordnare.central';

/** Both central agreements: the former one's end and extension, the present one's way to its signature. */
export const centralAgreementEvents: readonly DemoEvent[] = [
  ...at('2015-05-04', coordinator, [
    { kind: 'createAgreement', draft: formerAgreement },
    ...formerAreas.map(({ code, name }, index) =>
      add('focusAreas', {
        key: formerAreaKeyOf(code),
        agreementKey: centralKeys.formerAgreement,
        code,
        name,
        mapsToKeys: [],
        order: index + 1
      })
    )
  ]),
  ...lifecycle(formerAgreement, {
    inConsultation: '2015-05-05',
    decided: '2015-05-18',
    signed: '2015-05-29'
  }),
  ...processStepEvents(formerAgreement, formerSteps),
  ...at('2019-05-28', coordinator, [
    {
      kind: 'extendAgreement',
      draft: {
        key: `${centralKeys.formerAgreement}|extension.1`,
        agreementKey: centralKeys.formerAgreement,
        until: calendarDay('2019-12-31'),
        decidedOn: calendarDay('2019-05-28'),
        reason: 'Avtalet löper ut i maj 2019. Det förlängs i väntan på den nya överenskommelsen.',
        decisionReference: 'DEMO 2019/002'
      }
    }
  ]),
  ...at('2019-06-03', coordinator, [
    { kind: 'createAgreement', draft: presentAgreement },
    ...centralAreas.map((area) => add('focusAreas', area))
  ]),
  ...lifecycle(presentAgreement, {
    inConsultation: '2019-06-10',
    decided: '2019-11-04',
    signed: '2019-11-12'
  }),
  ...processStepEvents(presentAgreement, presentSteps),
  ...at(
    '2019-11-15',
    coordinator,
    formerAreas.map(({ code, carriedOnBy }) =>
      edit('focusAreas', formerAreaKeyOf(code), { mapsToKeys: carriedOnBy.map(focusAreaKeyOf) })
    )
  )
];

function lifecycle(
  { key }: AgreementDraft,
  days: Readonly<Record<'inConsultation' | 'decided' | 'signed', string>>
): readonly DemoEvent[] {
  return (['inConsultation', 'decided', 'signed'] as const).flatMap((to) =>
    at(days[to], coordinator, [{ kind: 'decideAgreement', step: { key, to } }])
  );
}

function processStepEvents(
  { key: agreementKey, registryNumber }: AgreementDraft,
  steps: readonly ProcessStepSketch[]
): readonly DemoEvent[] {
  return steps.flatMap(({ day, kind, ...rest }) =>
    at(day, coordinator, [
      add('processSteps', {
        key: `${agreementKey}|${kind}`,
        agreementKey,
        kind,
        day: calendarDay(day),
        ...(registryNumber === undefined ? {} : { registryNumber }),
        ...rest
      })
    ])
  );
}
