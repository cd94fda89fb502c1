/** The orders of one language in every form that its sentences need, and sentences in which none of them is an order. */
export interface Frames {
  /** Each form is named as it stands in a frame, between braces. The first, `order`, is the order itself. */
  readonly orders: readonly Readonly<Record<string, string>>[];
  /** Questions, negations, the past, suppositions, other people's words and plans. */
  readonly frames: readonly string[];
}

/** A frame with one of the forms of an order in it. */
export function filled(frame: string, forms: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, form: string) => {
    const said = forms[form];
    if (said === undefined) throw new Error(`no form ${form} for ${frame}`);
    return said;
  });
}
