/** How alike tags are. */

/** Words that two tags have in common from the beginning; whole segments count for more. */
export function likeness(a: string, b: string): number {
  const [ours, theirs] = [a.split('.'), b.split('.')];
  const segments = commonLength(ours, theirs);
  return segments * 100 + commonLength(words(ours[segments]), words(theirs[segments]));
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((each, index) => each !== b[index]);
  return different < 0 ? a.length : different;
}

function words(segment = ''): string[] {
  return segment === '' ? [] : segment.split(/[_-]/);
}
