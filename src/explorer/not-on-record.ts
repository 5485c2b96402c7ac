/** What an address leads to is not on record, or not any more. */
export class NotOnRecord extends Error {
  constructor(readonly id: string) {
    super(`Nothing on record has the id ${id}.`);
    this.name = 'NotOnRecord';
  }
}
