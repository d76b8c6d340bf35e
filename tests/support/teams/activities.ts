/** The tenant of the tests. */
export const tenantId = '11111111-1111-4111-8111-111111111111';

/** Something that a test changes about an activity. */
export type ActivityFields = Readonly<Record<string, unknown>>;

/** An activity of a personal chat as Teams sends it. */
export function personalActivity(serviceUrl: string, fields: ActivityFields): ActivityFields {
  return {
    id: 'a-1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:anna', name: 'Anna', aadObjectId: '00000000-0000-0000-0000-000000000020' },
    recipient: { id: '28:bot', name: 'Samverkan' },
    conversation: { conversationType: 'personal', tenantId, id: 'personal-1' },
    channelData: { tenant: { id: tenantId } },
    ...fields
  };
}

/** An activity of a channel's thread as Teams sends it. */
export function channelActivity(serviceUrl: string, fields: ActivityFields): ActivityFields {
  return personalActivity(serviceUrl, {
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId,
      id: '19:channel@thread.tacv2;messageid=100'
    },
    channelData: {
      tenant: { id: tenantId },
      team: { id: '19:team@thread.tacv2', aadGroupId: '00000000-0000-0000-0000-000000000031' },
      channel: { id: '19:channel@thread.tacv2' }
    },
    ...fields
  });
}
