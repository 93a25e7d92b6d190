/** A line that a merge of two versions leaves where they differ. */
export const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m;
