export class OfficeReference {
  id: string;
  code: string;
  name: string;
  country: string;
  timeZone: string;
}

export class OfficeList {
  items: OfficeReference[];
}
