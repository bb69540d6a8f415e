/** Where the package keeps what the hand reader needs (`src/cli/hand-assets.ts` puts it there). */
export const HAND_FILES = {
  runtime: 'hands/litert_wasm_compat_internal.js',
  /** Loaded by the runtime, beside it. */
  program: 'hands/litert_wasm_compat_internal.wasm',
  palm: 'hands/palm_detection_lite.tflite',
  hand: 'hands/hand_landmark_lite.tflite',
} as const;
