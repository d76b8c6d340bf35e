import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { nameOf } from '../../messages/describe';
import { type Language } from '../../messages/format';

/** What a point is called: standing points have the name of their section. */
export function pointName({ title, section }: AgendaPoint, language: Language): string {
  return title === '' ? nameOf('agendaSection', section, language) : title;
}
