/** The team of a channel as Teams names it in everything: what is written there does not name its Entra group. */
export const teamThreads = `
  alter table samverkan.conversation add column team_thread_id text;
`;
