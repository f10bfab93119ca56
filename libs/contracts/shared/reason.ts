import { IsString, MaxLength, MinLength } from 'class-validator';

/** An act that takes something back says why. */
export class ReasonRequest {
  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason: string;
}
