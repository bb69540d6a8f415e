/** Bytes of UTF-8 in a rules file. Participant lists beyond this come another way. */
export const RULES_FILE_MAX_BYTES = 1_048_576;

/** Bytes of a signed rules file: the same in base64, with room for the rest of the envelope. */
export const ENVELOPE_MAX_BYTES = 1_400_000;

/** Bytes of a rules file that is read from the own disk and not sent around: whole candidate lists. */
export const LOCAL_FILE_MAX_BYTES = 67_108_864;
