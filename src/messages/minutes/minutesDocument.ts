import { type DocumentBlock, type TextDocument } from '../../application/documents/textDocument';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { clockTime, parseClockTime } from '../../core/calendar/clockTime';
import { agendaSections } from '../../core/meeting/agendaItem';
import { type Minutes, type MinutesPoint } from '../../core/meeting/minutes';
import { nameOf } from '../describe';
import { formatDayInProse, formatTime, type Language } from '../format';
import { minutesEn } from './minutes.en';
import { minutesSv, type MinutesTexts } from './minutes.sv';

/** How far minutes have come, as the document says. */
export interface MinutesStanding {
  readonly approvedOn?: CalendarDay | undefined;
  readonly contentHash?: string | undefined;
  readonly isChanged?: boolean | undefined;
}

const texts: Readonly<Record<Language, MinutesTexts>> = { sv: minutesSv, en: minutesEn };

/** Minutes as a document: who was there, each point with what was said, decided and handed out, and the next meeting. */
export function minutesDocument(
  minutes: Minutes,
  language: Language,
  standing: MinutesStanding = {}
): TextDocument {
  const t = texts[language];
  const title = `${t.minutes} – ${minutes.title}`;
  const day = formatDayInProse(minutes.day, language);
  return {
    title,
    language,
    footer: `${minutes.group}, ${day}. ${standingText(standing, language)}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: standingText(standing, language) },
      ...(standing.isChanged === true ? [paragraph(t.changed)] : []),
      ...factBlocks(minutes, language),
      ...sectionBlocks(minutes, language),
      ...otherBlocks(minutes, language),
      { kind: 'heading', level: 2, text: t.nextMeeting },
      paragraph(nextMeetingText(minutes, language)),
      ...(standing.contentHash === undefined ? [] : [paragraph(t.hash(standing.contentHash))]),
      paragraph(t.notOurDiary)
    ]
  };
}

/** What a time of day says; one typed wrong stands as it is. */
export function timeText(time: string, language: Language): string {
  return parseClockTime(time).ok ? formatTime(clockTime(time), language) : time;
}

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function standingText({ approvedOn }: MinutesStanding, language: Language): string {
  const t = texts[language];
  return approvedOn === undefined ? t.draft : t.approvedOn(formatDayInProse(approvedOn, language));
}

function factBlocks(minutes: Minutes, language: Language): readonly DocumentBlock[] {
  const t = texts[language];
  const { day, startTime, lengthMinutes, place, attendees, approvers } = minutes;
  const lines = [
    `${t.day}: ${formatDayInProse(day, language)}`,
    `${t.time}: ${t.from(timeText(startTime, language), lengthMinutes)}`,
    ...(place === undefined ? [] : [`${t.place}: ${place}`]),
    `${t.approvers}: ${approvers.join(', ')}`
  ];
  const present: readonly DocumentBlock[] =
    attendees.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: t.present },
          { kind: 'list', items: attendees }
        ];
  return [{ kind: 'list', items: lines }, ...present];
}

/** The sections in their order; the follow-up by focus area. */
function sectionBlocks({ points }: Minutes, language: Language): readonly DocumentBlock[] {
  return agendaSections
    .filter((section) => section !== 'nextMeeting')
    .flatMap((section): readonly DocumentBlock[] => {
      const own = points.filter((point) => point.section === section);
      if (own.length === 0) return [];
      const heading = {
        kind: 'heading',
        level: 2,
        text: nameOf('agendaSection', section, language)
      } as const;
      return [heading, ...own.flatMap((point, index) => pointBlocks(point, own[index - 1], language))];
    });
}

function pointBlocks(
  point: MinutesPoint,
  before: MinutesPoint | undefined,
  language: Language
): readonly DocumentBlock[] {
  const { title, area, notes } = point;
  const blocks: DocumentBlock[] = [];
  const name = area === undefined || area === before?.area ? title : `${area}: ${title}`;
  if (title !== '') blocks.push({ kind: 'heading', level: 3, text: name });
  const facts = factsOf(point, language);
  if (facts !== '') blocks.push(paragraph(facts));
  if (notes !== undefined) blocks.push(...notes.split(/\n+/).map(paragraph));
  const outcome = outcomeBlocks(point, language);
  const isEmpty = notes === undefined && outcome.length === 0;
  return [...blocks, ...outcome, ...(isEmpty ? [paragraph(texts[language].nothing)] : [])];
}

function factsOf({ state, light, responsible }: MinutesPoint, language: Language): string {
  const t = texts[language];
  if (state === undefined) return '';
  const shown = light === undefined || light === 'none' ? [] : [nameOf('light', light, language)];
  const stateText = [nameOf('actionState', state, language), ...shown].join(', ');
  const owner = responsible === undefined ? [] : [`${t.responsible}: ${responsible}`];
  return [`${t.state}: ${stateText}`, ...owner].join('. ');
}

function outcomeBlocks(
  { decisions, assignments }: Pick<MinutesPoint, 'decisions' | 'assignments'>,
  language: Language
): readonly DocumentBlock[] {
  const t = texts[language];
  const blocks: DocumentBlock[] = [];
  if (decisions.length > 0) {
    const rows = decisions.map(({ number, kind, text }) => [
      number,
      nameOf('decisionKind', kind, language),
      text
    ]);
    blocks.push({ kind: 'table', headings: [t.number, t.kind, t.decision], rows });
  }
  if (assignments.length > 0) {
    const rows = assignments.map(({ text, owner, due }) => [text, owner, due]);
    blocks.push({ kind: 'table', headings: [t.assignment, t.owner, t.due], rows });
  }
  return blocks;
}

function otherBlocks({ others }: Minutes, language: Language): readonly DocumentBlock[] {
  const blocks = outcomeBlocks(others, language);
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: texts[language].others }, ...blocks];
}

function nextMeetingText({ nextMeeting }: Minutes, language: Language): string {
  if (nextMeeting === undefined) return texts[language].noNextMeeting;
  const { day, startTime } = nextMeeting;
  return `${formatDayInProse(day, language)} ${timeText(startTime, language)}`;
}
