import { type ActivityAnswer } from '../application/ports/incomingActivity';
import { type BotTexts } from '../messages/bot/bot.sv';
import { botTexts } from '../messages/bot/botTexts';
import { type BotContext } from './botContext';

/** Names of the lines that stand below a card. */
type NoteName = keyof { [Key in keyof BotTexts as Key extends `note.${infer Name}` ? Name : never]: true };

/** A line below the card whose button was pressed. */
export function note({ language }: BotContext, name: NoteName): ActivityAnswer {
  return { reply: { kind: 'note', text: botTexts(language)[`note.${name}`] } };
}
