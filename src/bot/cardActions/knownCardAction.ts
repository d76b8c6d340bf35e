import { type ActivityOf } from '../../application/ports/incomingActivity';

/** The press of a button by somebody whose sign-in name is known. */
export type KnownCardAction = ActivityOf<'cardAction'> & { readonly login: string };
