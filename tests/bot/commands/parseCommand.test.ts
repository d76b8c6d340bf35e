import { type Command, parseCommand } from '../../../src/bot/commands/parseCommand';

const command = (name: string, rest = ''): unknown => ({ kind: 'command', name, rest });

describe('parseCommand', () => {
  it.each<[text: string, command: unknown]>([
    ['mitt att göra', command('mine')],
    ['Mitt att gora!', command('mine')],
    ['  MITT   ATT  GÖRA ', command('mine')],
    ['att göra', command('mine')],
    ['status HÄ-2', command('status', 'HÄ-2')],
    ['Visa läget SÖ-1', command('status', 'SÖ-1')],
    ['status', command('status')],
    ['visa plan', command('plan')],
    ['planen', command('plan')],
    ['varfor', command('why')],
    ['Varför?', command('why')],
    ['pausa till 1 oktober', command('pause', 'till 1 oktober')],
    ['hjälp', command('help')],
    ['Hej', command('help')]
  ])('reads %j', (text, expected) => {
    expect(parseCommand(text)).toEqual(expected);
  });

  it.each<[text: string, nearest: string | undefined]>([
    ['statsu', 'status'],
    ['mit at göra', 'mine'],
    ['vissa plann', 'plan'],
    ['varfört', 'why'],
    ['hjlp', 'help'],
    ['pasua', 'pause'],
    ['upphandlingen drar ut på tiden', undefined],
    ['', undefined],
    ['xyz', undefined]
  ])('takes %j for no command, and suggests %j', (text, nearest) => {
    expect(parseCommand(text)).toEqual<Command>({ kind: 'unknown', nearest: nearest as never });
  });
});
