import type { Engine } from '../pictures/engine.ts';
import type { Handlers } from './serve.ts';

/** Looks for hands in a picture of the person's own; what cannot be looked at has none. */
export const forHands = ({ engine }: { engine: Engine }): Pick<Handlers, 'page:hands'> => ({
  'page:hands': async (sent) => {
    const reading = await engine.run({ do: 'hands', ...sent });
    return (reading.ok && reading.value.hands) || [];
  },
});
