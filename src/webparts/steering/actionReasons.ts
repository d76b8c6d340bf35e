import { type ActionRow } from '../../core/overview/actionRow';
import { nameOf } from '../../messages/describe';
import { type Language } from '../../messages/format';
import { type RoomTexts } from './texts';

/** The words in which reasons are given. */
export interface Words {
  readonly texts: RoomTexts;
  readonly language: Language;
}

/** Why an action stands as it does, the gravest first. */
export function reasonsOf(row: ActionRow, words: Words): readonly string[] {
  const { texts } = words;
  const { status, flags } = row;
  return [
    ...overdueReasons(row, words),
    ...(status.isSilent ? [texts['steering.whySilent']] : []),
    ...(flags.includes('nobodyAnswers') ? [texts['steering.whyNobodyAnswers']] : []),
    ...(status.isDisputed ? [texts['steering.whyDisputed']] : []),
    ...lightReasons(row, words)
  ];
}

function overdueReasons({ status }: ActionRow, { texts, language }: Words): readonly string[] {
  return status.dues
    .filter(({ standing }) => standing === 'overdue')
    .map(({ kind, deadline, workdays }) =>
      texts['steering.whyOverdue'](nameOf('dueKind', kind, language), deadline, workdays)
    );
}

function lightReasons({ status }: ActionRow, { texts, language }: Words): readonly string[] {
  const { light, state, newestReport, views } = status;
  if (light === 'none')
    return [texts['steering.whyNotAsked'](lowerName(nameOf('actionState', state, language)))];
  if (light === 'grey') {
    return [
      newestReport ? texts['steering.whyNoFreshReport'](newestReport.day) : texts['steering.whyNeverReported']
    ];
  }
  return [views.city, views.police, views.other].flatMap((view) => {
    if (view?.isFresh !== true) return [];
    const { side, light: reported, day } = view.report;
    const name = lowerName(nameOf('light', reported, language));
    return [texts['steering.whyReported'](nameOf('side', side, language), name, day)];
  });
}

function lowerName(name: string): string {
  return name.toLocaleLowerCase('sv');
}
