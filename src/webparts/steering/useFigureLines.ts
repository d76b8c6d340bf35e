import * as React from 'react';
import { type LapsingAgreement } from '../../core/overview/decisionsNeeded';
import { type Escalation } from '../../core/overview/escalation';
import { type RowAt, type SteeringRow } from '../../core/overview/steeringRow';
import { useLanguage } from '../shared/ui/texts';
import { reasonsOf, type Words } from './actionReasons';
import { escalationText } from './escalationText';
import { type FigureLine } from './figure';
import { siteTitleIn, type SteeringPage, useSteeringPage } from './steeringPage';
import { useTexts } from './texts';

/** What {@link useFigureLines} gives. */
export interface FigureLines {
  /** The lines of some actions. */
  readonly ofActions: (places: readonly RowAt[]) => readonly FigureLine[];
  /** The lines of escalated actions, with why they have come to the steering group first. */
  readonly ofEscalations: (escalations: readonly Escalation[]) => readonly FigureLine[];
  readonly ofLapsing: (agreements: readonly LapsingAgreement[]) => readonly FigureLine[];
  /** The line of an agreement, for the reasons given. */
  readonly ofAgreement: (agreement: NamedRow, reasons: readonly string[]) => FigureLine;
}

/** A row by its title. */
interface NamedRow {
  readonly at: RowAt;
  readonly title: string;
}

/** Makes the lines behind figures from the rows of the page. */
export function useFigureLines(): FigureLines {
  const page = useSteeringPage();
  const texts = useTexts();
  const language = useLanguage();
  const { rows } = page.opened.overview;
  const byPlace = React.useMemo(() => new Map(rows.map((row) => [placeKey(rowPlace(row)), row])), [rows]);
  const words = { texts, language };
  const ofAgreement: FigureLines['ofAgreement'] = (agreement, reasons) => ({
    ...shared(agreement, { page, words }),
    target: { kind: 'agreement', site: agreement.at.site, agreementKey: agreement.at.key },
    reasons
  });
  return {
    ofActions: (places) =>
      places.flatMap((place) => {
        const row = byPlace.get(placeKey(place));
        return row === undefined ? [] : [actionLine(row, { page, words })];
      }),
    ofEscalations: (escalations) =>
      escalations.flatMap(({ row: place, reasons }) => {
        const row = byPlace.get(placeKey(place));
        if (row === undefined) return [];
        const line = actionLine(row, { page, words });
        const why = reasons.map((reason) => escalationText(reason, texts));
        return [{ ...line, reasons: [...new Set([...why, ...line.reasons])] }];
      }),
    ofLapsing: (agreements) => agreements.map((one) => ofAgreement(one, lapseReasons(one, words))),
    ofAgreement
  };
}

interface Setting {
  readonly page: SteeringPage;
  readonly words: Words;
}

function shared(
  { at, title }: NamedRow,
  { page, words }: Setting
): Pick<FigureLine, 'key' | 'title' | 'site'> {
  return {
    key: placeKey(at),
    title,
    site: siteTitleIn(page.opened, at.site, words.texts['steering.ownSite'])
  };
}

function actionLine(row: SteeringRow, setting: Setting): FigureLine {
  const { texts } = setting.words;
  const { action, responsible, deputy, contact, status } = row;
  const asked = deputy ?? contact;
  return {
    ...shared({ at: rowPlace(row), title: action.title }, setting),
    target: { kind: 'action', site: row.site, planKey: action.planKey, actionKey: action.key },
    number: action.number,
    responsible: responsible?.name ?? texts['steering.noResponsible'],
    contact: asked && texts['steering.contact'](asked.name),
    light: status.light,
    reasons: reasonsOf(row, setting.words)
  };
}

function lapseReasons({ warning }: LapsingAgreement, { texts }: Words): readonly string[] {
  const { daysLeft, limit, renewal, lastDay } = warning;
  return [
    limit === 'lapsed' ? texts['agreements.lapsedFor'](-daysLeft) : texts['agreements.lapsesIn'](daysLeft),
    texts['steering.whyLapses'](lastDay),
    renewal.kind === 'signedLater'
      ? texts['renewal.signedLater'](renewal.from)
      : texts[`renewal.${renewal.kind}`]
  ];
}

function rowPlace({ site, action }: SteeringRow): RowAt {
  return { site, key: action.key };
}

function placeKey({ site, key }: RowAt): string {
  return `${site} ${key}`;
}
