/** The server answers and reaches its database. */
export class Health {
  status: 'ok';
}
