import { type CompiledModel, loadAndCompile, loadLiteRt, Tensor, unloadLiteRt } from '@litertjs/core';
import { HAND_FILES } from './hand-files.ts';

/** One network: numbers of a square RGB picture in, its outputs as plain numbers back. */
export type Network = (pixels: Float32Array, side: number) => Promise<Float32Array[]>;

export type HandEngine = {
  palm: Network;
  hand: Network;
  /** Gives all memory back; the engine cannot be used afterwards. */
  close: () => void;
};

const toNetwork =
  (model: CompiledModel): Network =>
  async (pixels, side) => {
    const input = new Tensor(pixels, [1, side, side, 3]);
    const outputs = await model.run([input]);
    input.delete();
    return Promise.all(
      outputs.map(async (output) => {
        const numbers = Float32Array.from((await output.data()) as Float32Array);
        output.delete();
        return numbers;
      }),
    );
  };

/**
 * Starts the two networks on the processor, without graphics hardware and without the network: every file comes from
 * the package.
 *
 * @param urlOf address of a file of the package
 * @throws when WebAssembly is not allowed or a file is missing
 */
export async function startHandEngine(urlOf: (path: string) => string): Promise<HandEngine> {
  await loadLiteRt(urlOf(HAND_FILES.runtime));
  const start = async (path: string): Promise<Network> =>
    toNetwork(await loadAndCompile(urlOf(path), { accelerator: 'wasm' }));
  return { palm: await start(HAND_FILES.palm), hand: await start(HAND_FILES.hand), close: unloadLiteRt };
}
