import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { answerClock } from '../../../local/workbench/clockRoute';

let server: Server;
let address: string;
let moved: number[];

beforeEach(async () => {
  moved = [];
  const clock = {
    now: () => new Date('2020-09-14T06:00:00.000Z'),
    advance: (workdays: number) => void moved.push(workdays)
  };
  server = createServer((request, response) => void answerClock(request, response, clock));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/workbench/clock`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

const post = (body: string, contentType = 'application/json'): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'content-type': contentType }, body });

it('tells the time to a process of its own', async () => {
  expect(await (await fetch(address)).json()).toEqual({ now: '2020-09-14T06:00:00.000Z' });
  expect(moved).toEqual([]);
});

it('moves the time', async () => {
  const answer = await post('{"workdays":1}');
  expect(await answer.json()).toEqual({ now: '2020-09-14T06:00:00.000Z' });
  expect(moved).toEqual([1]);
});

it.each(['{"workdays":0}', '{"workdays":1.5}', '{"workdays":"1"}', '{"workdays":261}', '[]', 'null', '{'])(
  'refuses %s',
  async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(moved).toEqual([]);
  }
);

it('refuses what a page of another origin could send', async () => {
  expect((await post('{"workdays":1}', 'text/plain')).status).toBe(400);
  expect(moved).toEqual([]);
});
