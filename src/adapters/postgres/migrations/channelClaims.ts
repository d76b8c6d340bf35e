/** A channel is promised to one group at a time; what is connected already is. */
export const channelClaims = `
  create table samverkan.channel_claim (
    channel_id text primary key,
    site text not null,
    group_key text not null,
    number serial,
    claimed_at timestamptz not null
  );
  insert into samverkan.channel_claim (channel_id, site, group_key, claimed_at)
    select id, site, group_key, refreshed_at from samverkan.conversation where group_key is not null;
`;
