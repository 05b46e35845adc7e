/** Something that the program needs does not work: a full disk, a server that is away. Neither the text nor the call is wrong. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}
