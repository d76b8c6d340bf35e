import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

/**
 * A bot as bare as botbuilder's own sample: answers an invoke with what it got, and keeps nothing. A program of its own,
 * for benchmarks to compare with; its port is `ECHO_PORT`.
 */
function main(): void {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const app = express();
  app.use(express.json({ limit: '1mb' }));
  app.post('/api/messages', (request, response) => {
    void adapter.process(request, response, async (context) => {
      const body: unknown = context.activity.value;
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    });
  });
  app.listen(Number(process.env['ECHO_PORT']), '127.0.0.1', () => void process.stdout.write('ready\n'));
}

main();
