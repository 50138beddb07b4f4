/** The trap it sets, its headline and its text. */
export type Confusable = readonly [trap: string, title: string, text: string];
