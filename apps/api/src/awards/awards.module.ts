import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/applications.module';
import { AssessmentsModule } from '../assessments/assessments.module';
import { CasesModule } from '../cases/cases.module';
import { ProgrammesModule } from '../programmes/programmes.module';
import { AgreementDocuments } from './agreement-documents.repository';
import { AgreementRepository } from './agreement/agreement.repository';
import { AmendedPledges } from './amendments/amended-pledges';
import { AmendmentActs } from './amendments/amendment-acts';
import { AmendmentEntity } from './amendments/amendment.entity';
import { AmendmentsController } from './amendments/amendments.controller';
import { AmendmentsRepository } from './amendments/amendments.repository';
import { ApplyAmendment } from './amendments/apply-amendment';
import { ApproveAmendment } from './amendments/approve-amendment';
import { ProposeAmendment } from './amendments/propose-amendment';
import { RefuseAmendment } from './amendments/refuse-amendment';
import { ApproveApplication } from './approve-application';
import { AwardActs } from './award-acts';
import { AwardDossiers } from './award-dossiers';
import { AwardFile } from './award-file';
import { AwardEntity } from './award.entity';
import { AwardsController } from './awards.controller';
import { AwardsRepository } from './awards.repository';
import { CancelAward } from './cancel-award';
import { EndAward } from './end-award';
import { DisbursementEntity } from './disbursement.entity';
import { PlanTranches } from './plan-tranches';
import { PrepareAgreement } from './prepare-agreement';
import { RecordDisbursement } from './record-disbursement';
import { ReleaseTranche } from './release-tranche';
import { ReleaseEntity } from './release.entity';
import { RecordRepayment } from './record-repayment';
import { RepaymentEntity } from './repayment.entity';
import { RepaymentsController } from './repayments.controller';
import { RepaymentsRepository } from './repayments.repository';
import { SignAgreement } from './sign-agreement';
import { ThawAward } from './thaw-award';
import { TrancheActs } from './tranche-acts';
import { TrancheEntity } from './tranche.entity';
import { TranchesController } from './tranches.controller';
import { VoidDisbursement } from './void-disbursement';
import { VoidRepayment } from './void-repayment';
import { VoidRelease } from './void-release';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AwardEntity,
      TrancheEntity,
      ReleaseEntity,
      DisbursementEntity,
      RepaymentEntity,
      AmendmentEntity,
    ]),
    CasesModule,
    ProgrammesModule,
    ApplicationsModule,
    AssessmentsModule,
  ],
  controllers: [AwardsController, AmendmentsController, TranchesController, RepaymentsController],
  providers: [
    AwardsRepository,
    AgreementDocuments,
    AgreementRepository,
    AwardDossiers,
    AwardFile,
    AmendmentsRepository,
    AmendmentActs,
    AmendedPledges,
    ProposeAmendment,
    ApproveAmendment,
    ApplyAmendment,
    RefuseAmendment,
    AwardActs,
    TrancheActs,
    ApproveApplication,
    PlanTranches,
    PrepareAgreement,
    SignAgreement,
    CancelAward,
    EndAward,
    ReleaseTranche,
    VoidRelease,
    RecordDisbursement,
    VoidDisbursement,
    RepaymentsRepository,
    ThawAward,
    RecordRepayment,
    VoidRepayment,
  ],
  exports: [AwardsRepository, AwardDossiers, AwardFile, EndAward],
})
export class AwardsModule {}
