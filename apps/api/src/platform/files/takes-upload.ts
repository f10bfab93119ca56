import { SetMetadata, type Type } from '@nestjs/common';

export const UPLOAD = 'tendesh:upload';

/** A route that takes a file as multipart/form-data, with these fields beside it; told to readers of the OpenAPI document. */
export const TakesUpload = (fields: Type) => SetMetadata(UPLOAD, fields);
