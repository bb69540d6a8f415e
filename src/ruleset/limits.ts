/** Bytes of UTF-8 in a rules file. Participant lists beyond this come another way. */
export const RULES_FILE_MAX_BYTES = 1_048_576;
