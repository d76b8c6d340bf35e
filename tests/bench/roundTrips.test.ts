import { countRoundTrips } from '../../bench/page/roundTrips';

const request = (startMs: number, endMs: number) => ({ startMs, endMs, bytes: 0, url: '' });

test.each([
  ['none', [], 0],
  ['one', [request(0, 50)], 1],
  ['two at the same time', [request(0, 50), request(10, 70)], 1],
  ['one after the other', [request(0, 50), request(50, 100)], 2],
  ['a chain beside a long one', [request(0, 200), request(0, 50), request(60, 90), request(95, 130)], 3],
  ['in any order', [request(60, 90), request(0, 50)], 2]
])('requests: %s', (...[, requests, trips]) => {
  expect(countRoundTrips(requests)).toBe(trips);
});
