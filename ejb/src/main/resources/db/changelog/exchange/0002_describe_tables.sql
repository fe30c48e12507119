--liquibase formatted sql

--changeset exchange:0006
--comment: What each table holds. The complete export hands it on; a test finds a table that has no such line.
comment on table published.shared_deficiency is 'A deficiency as it was shared with the nation, without anything that tells who it was about.';
comment on table published.statistics_cell is 'A count of a published quarter.';
comment on table published.statistics_publication is 'A quarter whose counts the service has published, once and for all.';
comment on table tenant.advice is 'A short contact with somebody who is not a client; nothing tells who.';
comment on table tenant.answer_thread is 'What one authority was asked about a deficiency, and what it answered.';
comment on table tenant.audit_entry is 'The record of acts: who did or read what, and when.';
comment on table tenant.case_appeal is 'A review or an appeal of an authority''s decision that the ombud helped with.';
comment on table tenant.case_assignment is 'One thing that a client asked the ombud to work on.';
comment on table tenant.case_contact is 'A contact with a client: when, how and how long; not what was said.';
comment on table tenant.case_holding is 'Which ombud held a case, and when.';
comment on table tenant.case_interruption is 'A closing that was followed by a return: the case went on.';
comment on table tenant.case_revision is 'What stood in a case before it was corrected, and who corrected it.';
comment on table tenant.case_year is 'The last case number of a year.';
comment on table tenant.client is 'A client of the service, or somebody who applied.';
comment on table tenant.client_case is 'A client''s time with the service, from start to close.';
comment on table tenant.client_correction is 'What stood about a client before it was corrected.';
comment on table tenant.client_name_token is 'Keyed tokens of names, to find people by name.';
comment on table tenant.configuration_version is 'A version of the service''s settings: the whole file, from when, why and who decided. The newest that has begun is in force.';
comment on table tenant.data_key is 'The service''s own keys, themselves encrypted.';
comment on table tenant.decision_voice is 'How a seat was heard, or voted, in a decision.';
comment on table tenant.deficiency is 'A fault in an authority''s rules, routines or capacity, from observation to improvement.';
comment on table tenant.deficiency_event is 'What happened to a deficiency, and what stood there before.';
comment on table tenant.earlier_content is 'A file of earlier years while it waits to be taken.';
comment on table tenant.earlier_file is 'A file of earlier years and how far it has come.';
comment on table tenant.earlier_problem is 'What is wrong with a row of a refused file.';
comment on table tenant.earlier_record is 'A record of earlier years, from the file in force.';
comment on table tenant.fte_period is 'An ombud''s position in full-time equivalents, during a time.';
comment on table tenant.group_decision is 'What a steering group decided about a deficiency.';
comment on table tenant.ombud is 'An ombud of the service.';
comment on table tenant.orientation_visit is 'A first visit before a case is opened; nothing tells who.';
comment on table tenant.queue_entry is 'A place in the queue, from acceptance until an ombud was given or the person left.';
comment on table tenant.queue_pause is 'A time during which a person in the queue asked to wait.';
comment on table tenant.referral is 'That somebody asks for an ombud. Circumstances were answered yes or no; what stands in neither was not asked.';
comment on table tenant.referral_decision is 'What was decided about a referral, and by whom.';
comment on table tenant.report_series is 'The last number of a year''s deficiencies.';
comment on table tenant.seat_holder is 'Who holds a seat of a steering group, during a time.';
comment on table tenant.survey_box is 'Answers that wait until there are enough of them to be shown together.';
comment on table tenant.survey_code is 'One-time codes of the survey that were handed out.';
comment on table tenant.survey_period is 'What was handed out and answered of the survey in a half-year.';
comment on table tenant.survey_tally is 'How many gave an answer to a question of the survey in a half-year.';

--changeset exchange:0007
--comment: Columns that neither name, type nor rule explains.
comment on column tenant.advice.subject is 'Code of the tenant''s contact reasons.';
comment on column tenant.audit_entry.activity is 'What was done: component and activity.';
comment on column tenant.audit_entry.record_ids is 'The keys of the records that it was about.';
comment on column tenant.audit_entry.issuer is 'Who answers for the person''s login.';
comment on column tenant.audit_entry.subject is 'The person''s key with the issuer.';
comment on column tenant.case_appeal.struck_at is 'When it was struck as a mistake; null: it counts.';
comment on column tenant.case_assignment.term is 'Code of the tenant''s assignments.';
comment on column tenant.case_contact.struck_at is 'When it was struck as a mistake; null: it counts.';
comment on column tenant.case_holding.over_cap_reason is 'Why the caseload cap was exceeded.';
comment on column tenant.client.number is 'The client number within the service.';
comment on column tenant.client_case.number_year is 'The year of the case number.';
comment on column tenant.client_case.number_in_year is 'The case number within its year.';
comment on column tenant.client_case.ombud_id is 'Who holds the case, or held it last.';
comment on column tenant.client_case.opened_on is 'The day it began.';
comment on column tenant.client_case.opened_at is 'When that was recorded.';
comment on column tenant.client_case.reasons is 'Codes of the tenant''s contact reasons.';
comment on column tenant.client_case.awaiting is 'A decision or the like that is awaited although nothing happens.';
comment on column tenant.client_case.closed_on is 'Null while it goes on.';
comment on column tenant.client_case.outcome is 'National code of how it ended.';
comment on column tenant.configuration_version.content is 'The settings as the service''s file, YAML 1.2.';
comment on column tenant.earlier_record.record_id is 'The same for all stretches of one case.';
comment on column tenant.earlier_record.client_record_id is 'Of an assignment the case that it belongs to.';
comment on column tenant.earlier_record.done_on is 'Of an assignment the day it was done.';
