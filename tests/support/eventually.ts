const longestWaitMs = 45_000;
const pauseMs = 20;

/**
 * Asks again until there is an answer; for what another process or a lease decides.
 *
 * @throws Error when there is none for 45 seconds
 */
export async function eventually<T>(question: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + longestWaitMs;
  for (;;) {
    const answer = await question();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
