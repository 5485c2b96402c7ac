/** Thrown if the record of an address is not on record, or no longer. */
export class NotOnRecord extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`Nothing on record has the id ${id}.`);
    this.id = id;
    this.name = 'NotOnRecord';
  }
}
