import { promptOf } from '../../src/bot/rounds/openPrompt';
import { formData } from '../../src/bot/cardActions/reportData';
import { cardVersion } from '../../src/cards/frame';
import { type ReportForm } from '../../src/cards/reportInputs';
import { suffixOf } from '../../src/cards/roundPromptCard';
import { answerKeyOf } from '../../src/core/followUp/answerKey';
import { type ReportedLight } from '../../src/core/followUp/statusReport';
import { personalActivity } from '../../tests/support/teams/activities';
import { actionKeyOf, type RoundPerson, roundKeys } from './roundSite';

/** A report that the lists must hold in the end, as it was typed. */
export interface ExpectedReport {
  readonly site: string;
  readonly key: string;
  readonly personKey: string;
  readonly actionKey: string;
  readonly roundKey: string;
  readonly light: ReportedLight;
  readonly text: string;
  readonly obstacle: string;
  readonly remedy: string;
  readonly nextStep: string;
  readonly outcome: number;
}

/** One press of the button under a filled card, as Teams sends it. */
export interface Submit {
  /** Under which the bot keeps what was accepted. */
  readonly acceptedKey: string;
  readonly body: object;
  readonly expected: readonly ExpectedReport[];
}

const lights = ['green', 'green', 'yellow', 'green', 'red'] as const satisfies readonly ReportedLight[];

/** One card for each person, with all that the round asks of them. */
export function cardSubmit(person: RoundPerson, serviceUrl: string): Submit {
  const { site } = person;
  const roundKey = roundKeys.cards;
  const instance = `card-${person.key}`;
  const forms = person.actions.map((action) => formOf(person, action, roundKey));
  const { data } = promptOf({ site, roundKey, forms, instance });
  const expected = person.actions.map((action, place) =>
    expectedOf(person, { action, roundKey, instance: `${instance}.${place}` })
  );
  const typed = expected.flatMap((report, place) =>
    Object.entries<string>(fieldsOf(report)).map(([name, value]) => [`${name}${suffixOf(place)}`, value])
  );
  const sent = { ...data, site, round: roundKey, ...(Object.fromEntries(typed) as object) };
  return {
    acceptedKey: acceptedKeyOf(instance, person),
    body: press(person, { serviceUrl, verb: 'roundAnswers', data: sent }),
    expected
  };
}

/** One form for each action of a person. */
export function formSubmits(person: RoundPerson, serviceUrl: string): readonly Submit[] {
  return person.actions.map((action) => {
    const roundKey = roundKeys.forms;
    const instance = `form-${person.key}-${action}`;
    const form = formOf(person, action, roundKey);
    const report = expectedOf(person, { action, roundKey, instance });
    const { site, planKey, actionKey } = form;
    const asked = { kind: 'round', roundKey } as const;
    const sent = { site, planKey, actionKey, ...formData(form, { instance, asked }), ...fieldsOf(report) };
    return {
      acceptedKey: acceptedKeyOf(instance, person),
      body: press(person, { serviceUrl, verb: 'report', data: { ...sent, key: actionKey } }),
      expected: [report]
    };
  });
}

function acceptedKeyOf(instance: string, { login }: RoundPerson): string {
  return ['report', instance, login].join('|');
}

function formOf({ site }: RoundPerson, action: number, roundKey: string): ReportForm {
  return {
    ...{ site, planKey: 'plan-0', actionKey: actionKeyOf(action), number: `HÄ-${action}` },
    title: 'Trygghetsvandringar i två centrum, vår och höst',
    kinds: ['status', 'completion'],
    organisations: [{ key: 'unit-1', name: 'SDF Provby' }],
    ...{ target: 4, unit: 'vandringar', isCorrection: false, data: { round: roundKey } }
  };
}

interface AnswerPlace {
  readonly action: number;
  readonly roundKey: string;
  readonly instance: string;
}

function expectedOf(person: RoundPerson, { action, roundKey, instance }: AnswerPlace): ExpectedReport {
  const actionKey = actionKeyOf(action);
  const asked = { kind: 'round', roundKey } as const;
  const key = answerKeyOf({ asked, actionKey, personKey: person.key, formInstance: instance });
  if (!key.ok) throw new Error(`No key for ${instance}.`);
  return {
    ...{ site: person.site, key: key.value, personKey: person.key, actionKey, roundKey },
    // The second answer says something else than the first.
    light: lights[(action + (roundKey === roundKeys.forms ? 1 : 0)) % lights.length] ?? 'green',
    text: `Vandring nummer ${action} är gjord; åtta fastighetsägare var med (${instance}).`,
    obstacle: `Belysningen i tunneln är inte lagad ännu, ärende ${action}.`,
    remedy: `Vi begär en tid av trafikkontoret för punkt ${action}.`,
    nextStep: 'Nästa vandring är i oktober.',
    outcome: action % 4
  };
}

function fieldsOf({
  light,
  text,
  obstacle,
  remedy,
  nextStep,
  outcome
}: ExpectedReport): Readonly<Record<string, string>> {
  const chosen = { kind: 'status', orgUnitKey: 'unit-1', light };
  return { ...chosen, text, obstacle, remedy, nextStep, outcome: String(outcome) };
}

/** What Teams calls a person. */
export function teamsIdOf({ login }: RoundPerson): string {
  return `29:${login}`;
}

interface Press {
  readonly serviceUrl: string;
  readonly verb: string;
  readonly data: object;
}

function press(person: RoundPerson, { serviceUrl, verb, data }: Press): object {
  const { tenantId, ...conversation } = chatOf(person, serviceUrl);
  return personalActivity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    from: { id: teamsIdOf(person), name: person.key },
    conversation: { ...conversation, tenantId },
    replyToId: `prompt-${person.login}`,
    value: {
      action: { type: 'Action.Execute', verb, data: { ...data, verb, version: String(cardVersion) } },
      trigger: 'manual'
    }
  });
}

function chatOf(person: RoundPerson, serviceUrl: string) {
  const { conversation } = personalActivity(serviceUrl, {}) as {
    readonly conversation: { readonly tenantId: string; readonly conversationType: string };
  };
  return { ...conversation, id: `personal-${person.login}` };
}
