import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActOnComplaint } from './act-on-complaint';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsRepository } from './complaints.repository';
import { PublicComplaintsController } from './public-complaints.controller';
import { ReadComplaints } from './read-complaints';
import { RecordComplaint } from './record-complaint';
import { RegroupComplaint } from './regroup-complaint';

@Module({
  imports: [TypeOrmModule.forFeature([ComplaintEntity])],
  controllers: [ComplaintsController, PublicComplaintsController],
  providers: [ComplaintsRepository, RecordComplaint, RegroupComplaint, ActOnComplaint, ReadComplaints],
  exports: [ComplaintsRepository],
})
export class ComplaintsModule {}
