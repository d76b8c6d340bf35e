import path from 'node:path';
import {
  defaultBotPort,
  defaultPlaygroundPort,
  defaultPort,
  readStartOptions,
  StartOptionsError
} from '../../../local/start/startOptions';

const root = path.resolve('/project');

describe('readStartOptions', () => {
  it("starts on the demo's day, with the data beside the project", () => {
    expect(readStartOptions([], {}, root)).toEqual({
      port: defaultPort,
      botPort: defaultBotPort,
      playgroundPort: defaultPlaygroundPort,
      isWithoutBot: false,
      isWithoutPages: false,
      dataFolder: path.join(root, '.samverkan'),
      isFresh: false,
      clockStart: '2020-09-14T06:00:00.000Z'
    });
  });

  it('takes ports for bot and Playground, or leaves them out', () => {
    const commandLine = ['--bot-port', '5001', '--playground-port', '5002', '--without-bot'];
    expect(readStartOptions(commandLine, {}, root)).toMatchObject({
      botPort: 5001,
      playgroundPort: 5002,
      isWithoutBot: true
    });
  });

  it('takes port, data folder, a fresh start and a clock', () => {
    const commandLine = ['--port', '5000', '--data', 'elsewhere', '--fresh'];
    const environment = { SAMVERKAN_CLOCK: '2021-01-04T07:00:00Z' };
    expect(readStartOptions(commandLine, environment, root)).toMatchObject({
      port: 5000,
      dataFolder: path.join(root, 'elsewhere'),
      isFresh: true,
      clockStart: '2021-01-04T07:00:00.000Z'
    });
  });

  it.each([
    [['--port', '0'], {}, /--port 0: en port är ett tal från 1 till 65535/],
    [['--port', 'many'], {}, /--port many/],
    [['--bot-port', '70000'], {}, /--bot-port 70000: en port är ett tal/],
    [['--colour'], {}, /Kända val: --port N, .*--without-bot, --without-pages, --data MAPP, --fresh/],
    [[], { SAMVERKAN_CLOCK: 'monday' }, /SAMVERKAN_CLOCK=monday: ange en tidpunkt/]
  ])('names what is wrong with %j %j', (commandLine, environment, message) => {
    const read = (): unknown => readStartOptions(commandLine, environment, root);
    expect(read).toThrow(StartOptionsError);
    expect(read).toThrow(message);
  });
});
