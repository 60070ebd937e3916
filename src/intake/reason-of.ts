const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'not there, or a link to nothing',
  ELOOP: 'a link that leads back to itself',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  ENAMETOOLONG: 'a name too long for this disk',
  ENOSPC: 'no room left on the disk',
  EROFS: 'a disk that can’t be written',
};

/** The code of a failed system call, such as `ENOENT`. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'for no stated reason';

/** Why a file could not be had, in a few words. */
export const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? `could not be read (${codeOf(error)})`;
