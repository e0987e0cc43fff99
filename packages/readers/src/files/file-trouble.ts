import type { Trouble, TroubleCode } from '@cairn/core'

/** What the system answers about a file, as trouble. An answer not listed is our own mistake and is thrown on. */
const codes: Record<string, TroubleCode> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ERR_INVALID_ARG_VALUE: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ERR_ACCESS_DENIED: 'no-permission',
  ELOOP: 'link-loop',
  ENXIO: 'not-a-file',
  ENODEV: 'not-a-file',
  EISDIR: 'not-a-file',
  EIO: 'disk-failure',
  ESTALE: 'disk-failure',
  ETIMEDOUT: 'disk-failure',
  EINVAL: 'disk-failure',
}

/** Trouble for an error of reading a file or folder. */
export function fileTrouble(error: unknown): Trouble {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? codes[error.code] : undefined
  if (code === undefined) throw error
  return { code }
}
