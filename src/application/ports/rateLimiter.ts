/** When a conversation may be spoken to. */
export type Permit =
  /** A moment is ours: wait for so long, then send. */
  | { readonly kind: 'granted'; readonly waitMs: number }
  /** The conversation has too many before us: ask again after so long. */
  | { readonly kind: 'later'; readonly waitMs: number };

/** How often Teams lets us send: in all, and in each conversation; shared by every instance. */
export interface RateLimiter {
  /** Asks for a moment in which to send to a conversation. */
  take(conversationId: string): Promise<Permit>;
  /**
   * Asks whether a send may begin at once, whatever moment it was given: what is late in several instances would
   * otherwise go out together.
   *
   * @returns 0 when it may, and is counted; else milliseconds after which to ask again
   */
  begin(): Promise<number>;
  /** Teams asked us to leave a conversation alone for so long. */
  hold(conversationId: string, holdMs: number): Promise<void>;
}
