(* no-free-lunch *)
(* Averaged over all labellings, every learner errs as often as a guess does on the points that it has not seen. *)
(* N points, each of c labels, all c^N labellings f equally likely; a sample S of m points, drawn with replacement, shows its labels *)
(* A(S, f): the learner's hypothesis, a function of S and of f on S alone; R its share of wrong labels on all N points *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) off the sample: the mean over f of the number of errors of A(S, f) off S = (1 - 1/c) (number of points off S), for each S; for all real values of what is drawn. *)
(* at Points=2 Draws=1 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=True *)
Open Scope R_scope.
Definition part_a_off_the_sample_1 (q_0 q_4 : R) : R :=
  let t3 := (1 - q_0) in
  let t7 := (1 - q_4) in
  ((2 * (((t3 + (1 - t3)) + t7) + (1 - t7))) - 4).
Theorem part_a_off_the_sample : forall q_0 q_4 : R,
  part_a_off_the_sample_1 q_0 q_4 = 0.
Proof.
  intros.
  unfold part_a_off_the_sample_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_off_the_sample.
Close Scope R_scope.

(* (a) off the sample: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Points=2 Draws=1 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=True *)
Open Scope Q_scope.
Definition part_a_off_the_sample_evaluated_term (q_0 q_4 : Q) : Q :=
  let t3 := Qred (1 - q_0) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (t3 + t4) in
  let t7 := Qred (1 - q_4) in
  let t8 := Qred (t5 + t7) in
  let t9 := Qred (1 - t7) in
  let t10 := Qred (t8 + t9) in
  Qred ((2 * t10)).
Theorem part_a_off_the_sample_evaluated :
  part_a_off_the_sample_evaluated_term (189 # 512) (713 # 1024)
  = (4 # 1).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_off_the_sample_evaluated.
Close Scope Q_scope.

(* (a) off the sample: the mean over f of the number of errors of A(S, f) off S = (1 - 1/c) (number of points off S), for each S; for all real values of what is drawn. *)
(* at Points=3 Draws=2 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=True *)
Open Scope R_scope.
Definition part_a_off_the_sample_larger_1 (q_0 q_12 q_6 q_18 : R) : R :=
  let t3 := (1 - q_0) in
  let t7 := (1 - q_12) in
  let t12 := (1 - q_6) in
  let t17 := (1 - q_18) in
  ((2 * (((((((t3 + (1 - t3)) + t7) + (1 - t7)) + t12) + (1 - t12)) + t17) + (1 - t17))) - 8).
Theorem part_a_off_the_sample_larger : forall q_0 q_12 q_6 q_18 : R,
  part_a_off_the_sample_larger_1 q_0 q_12 q_6 q_18 = 0.
Proof.
  intros.
  unfold part_a_off_the_sample_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_off_the_sample_larger.
Close Scope R_scope.

(* (a) off the sample: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Points=3 Draws=2 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=True *)
Open Scope Q_scope.
Definition part_a_off_the_sample_larger_evaluated_term (q_0 q_12 q_6 q_18 : Q) : Q :=
  let t3 := Qred (1 - q_0) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (t3 + t4) in
  let t7 := Qred (1 - q_12) in
  let t8 := Qred (t5 + t7) in
  let t9 := Qred (1 - t7) in
  let t10 := Qred (t8 + t9) in
  let t12 := Qred (1 - q_6) in
  let t13 := Qred (t10 + t12) in
  let t14 := Qred (1 - t12) in
  let t15 := Qred (t13 + t14) in
  let t17 := Qred (1 - q_18) in
  let t18 := Qred (t15 + t17) in
  let t19 := Qred (1 - t17) in
  let t20 := Qred (t18 + t19) in
  Qred ((2 * t20)).
Theorem part_a_off_the_sample_larger_evaluated :
  part_a_off_the_sample_larger_evaluated_term (189 # 512) (591 # 1024) (139 # 256) (515 # 1024)
  = (8 # 1).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_off_the_sample_larger_evaluated.
Close Scope Q_scope.

(* Without 'all labellings are equally likely (those with rising labels only)' (a) off the sample is false: at what trial 0 draws a difference is not zero. *)
(* at Points=2 Draws=1 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=False OffSample=True Blind=True *)
Open Scope Q_scope.
Definition without_1_part_a_off_the_sample_term (q_0 q_4 : Q) : Q :=
  let t3 := Qred (1 - q_0) in
  let t5 := Qred (1 - q_4) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (1 - t5) in
  let t8 := Qred (t6 + t7) in
  let t9 := Qred (2 * t8) in
  Qred ((t9 - 3)).
Theorem without_1_part_a_off_the_sample :
  without_1_part_a_off_the_sample_term (347 # 512) (439 # 512) = (-91 # 256)
  /\ ~ without_1_part_a_off_the_sample_term (347 # 512) (439 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_off_the_sample.
Close Scope Q_scope.

(* Without 'errors are counted off the sample (on all points instead)' (a) off the sample is false: at what trial 0 draws a difference is not zero. *)
(* at Points=2 Draws=1 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=False Blind=True *)
Open Scope Q_scope.
Definition without_2_part_a_off_the_sample_term (q_0 q_2 q_4 q_6 : Q) : Q :=
  let t3 := Qred (1 - q_0) in
  let t5 := Qred (1 - q_2) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (1 - t3) in
  let t8 := Qred (t6 + t7) in
  let t9 := Qred (t8 + t5) in
  let t11 := Qred (1 - q_4) in
  let t12 := Qred (t9 + t11) in
  let t14 := Qred (1 - q_6) in
  let t15 := Qred (1 - t14) in
  let t16 := Qred (t12 + t15) in
  let t17 := Qred (1 - t11) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 + t15) in
  let t20 := Qred (2 * t19) in
  Qred ((t20 - 4)).
Theorem without_2_part_a_off_the_sample :
  without_2_part_a_off_the_sample_term (347 # 512) (55 # 64) (439 # 512) (393 # 512) = (465 # 128)
  /\ ~ without_2_part_a_off_the_sample_term (347 # 512) (55 # 64) (439 # 512) (393 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a_off_the_sample.
Close Scope Q_scope.

(* Without 'the learner sees the labels of the sample only (one more instead)' (a) off the sample is false: at what trial 0 draws a difference is not zero. *)
(* at Points=2 Draws=1 Labels=2 ClaimedLabels=0 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=False *)
Open Scope Q_scope.
Definition without_3_part_a_off_the_sample_term : Q :=
  Qred ((-4)).
Theorem without_3_part_a_off_the_sample :
  without_3_part_a_off_the_sample_term = (-4 # 1)
  /\ ~ without_3_part_a_off_the_sample_term == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a_off_the_sample.
Close Scope Q_scope.

(* Without 'c is the number of labels (one more than the bound says)' (a) off the sample is false: at what trial 0 draws a difference is not zero. *)
(* at Points=2 Draws=1 Labels=3 ClaimedLabels=2 Rule=MemoriseMajority EveryLearner=False First=0 AllLabellings=True OffSample=True Blind=True *)
Open Scope Q_scope.
Definition without_4_part_a_off_the_sample_term (q_0 q_1 q_6 q_7 q_12 q_13 : Q) : Q :=
  let t3 := Qred (1 - q_0) in
  let t5 := Qred (1 - q_1) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (t3 - q_1) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t6 + t8) in
  let t11 := Qred (1 - q_6) in
  let t12 := Qred (t9 + t11) in
  let t14 := Qred (1 - q_7) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (t11 - q_7) in
  let t17 := Qred (1 - t16) in
  let t18 := Qred (t15 + t17) in
  let t20 := Qred (1 - q_12) in
  let t21 := Qred (t18 + t20) in
  let t23 := Qred (1 - q_13) in
  let t24 := Qred (t21 + t23) in
  let t25 := Qred (t20 - q_13) in
  let t26 := Qred (1 - t25) in
  let t27 := Qred (t24 + t26) in
  let t28 := Qred (2 * t27) in
  Qred ((t28 - 9)).
Theorem without_4_part_a_off_the_sample :
  without_4_part_a_off_the_sample_term (347 # 512) (157 # 1024) (393 # 512) (271 # 512) (135 # 256) (115 # 512) = (3 # 1)
  /\ ~ without_4_part_a_off_the_sample_term (347 # 512) (157 # 1024) (393 # 512) (271 # 512) (135 # 256) (115 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_a_off_the_sample.
Close Scope Q_scope.
