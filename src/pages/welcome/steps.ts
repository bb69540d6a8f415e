/** The steps of the welcome page in their order; each is an address, `welcome.html#try`. */
export const STEPS = ['who', 'where', 'pledge', 'try', 'pin'] as const;
export type Step = (typeof STEPS)[number];

/** The step an address names; the first one where it names none. */
export const stepAt = (name: string): Step => STEPS.find((step) => step === name) ?? STEPS[0];

/** Undefined at the end. */
export const stepAfter = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];
