/** Held back lines say themselves whether they are in the Deliveries list, so that an outage of any length misses none. */
export const mirroredSuppressed = `
  alter table samverkan.suppressed_line add column mirrored boolean not null default false;
  create index suppressed_unmirrored on samverkan.suppressed_line (recorded_at) where not mirrored;
`;
