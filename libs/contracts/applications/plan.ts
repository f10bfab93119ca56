import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { type WorkerKind, workerKinds } from '@tendesh/domain/applications/workers';

export class PlannedProduct {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  unitsPerWeek: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  unitPriceMinor: number;
}

export class PlannedJob {
  @IsIn(workerKinds)
  kind: WorkerKind;

  @IsIn(['female', 'male'])
  sex: 'female' | 'male';

  @IsIn(['on_site', 'home'])
  place: 'on_site' | 'home';

  @IsInt()
  @Min(1)
  @Max(10_000)
  count: number;
}

export class CashFlowMonth {
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  salesMinor: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  materialsMinor: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  wagesMinor: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  otherCostsMinor: number;
}

export class CashFlow {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  startingCashMinor?: number | null;

  /** For the break-even: what one unit of the main product sells for and costs to make. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  unitPriceMinor?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  unitVariableCostMinor?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  fixedCostsMonthlyMinor?: number | null;

  @ValidateNested({ each: true })
  @Type(() => CashFlowMonth)
  @ArrayMaxSize(12)
  months: CashFlowMonth[];
}

/** The narrative of the plan. Every field may be missing in a draft; a submission asks for those that the rules name. */
export class BusinessPlanInput {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string | null;

  /** ISIC Rev. 4 class, e.g. 1410 */
  @IsOptional()
  @IsString()
  @MaxLength(4)
  sectorCode?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  description?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  market?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  premises?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  expansion?: string | null;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PlannedProduct)
  @ArrayMaxSize(50)
  products?: PlannedProduct[];

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PlannedJob)
  @ArrayMaxSize(50)
  jobs?: PlannedJob[];

  @IsOptional()
  @ValidateNested()
  @Type(() => CashFlow)
  cashFlow?: CashFlow | null;
}
