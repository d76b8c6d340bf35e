/** What stands in a form: texts as typed, and the keys that are chosen. */
export type FormInput = Readonly<Record<string, string | readonly string[]>>;
