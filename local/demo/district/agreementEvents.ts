import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { centralAreaCodes, focusAreaKeyOf } from '../central/focusAreas';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { districtKeys } from './district';
import { type DistrictStory, type ProcessStepSketch } from './story';

/** The agreement from remiss to signature, its process steps, and what it does about each central area. */
export function agreementEvents(story: DistrictStory): readonly DemoEvent[] {
  const { district, days, agreement } = story;
  const at = eventsAt(district.site);
  const key = districtKeys(district).agreement;
  const coordinator = `samordnare.${district.key}`;
  const consultation: ProcessStepSketch = {
    kind: 'consultation',
    body: 'Berörda förvaltningar och lokalpolisområden',
    day: days.consultation
  };
  const stepEvents = [consultation, ...story.processSteps].flatMap(({ kind, day, ...rest }) =>
    at(day, coordinator, [
      add('processSteps', {
        key: `${key}|${kind}`,
        agreementKey: key,
        kind,
        day: calendarDay(day),
        registryNumber: agreement.registryNumber,
        ...rest
      })
    ])
  );
  return [
    ...at(days.consultation, coordinator, [{ kind: 'decideAgreement', step: { key, to: 'inConsultation' } }]),
    ...at(days.decided, coordinator, [{ kind: 'decideAgreement', step: { key, to: 'decided' } }]),
    ...at(days.signed, coordinator, [{ kind: 'decideAgreement', step: { key, to: 'signed' } }]),
    ...stepEvents,
    ...coverageEvents(story)
  ];
}

function coverageEvents({ district, days, coverage }: DistrictStory): readonly DemoEvent[] {
  const agreementKey = districtKeys(district).agreement;
  const steps = centralAreaCodes.flatMap((code) => {
    const stance = coverage[code];
    if (stance === undefined) return [];
    return [
      { kind: 'setCoverage' as const, draft: { agreementKey, focusAreaKey: focusAreaKeyOf(code), ...stance } }
    ];
  });
  return eventsAt(district.site)(days.planDrafted, `samordnare.${district.key}`, steps);
}
