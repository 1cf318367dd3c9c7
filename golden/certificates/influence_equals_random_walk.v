(* influence-equals-random-walk *)
(* Averaged over random gates, the influence of vertex y on vertex x after k layers is the probability of a k-step random walk from x to y. *)
(* h_x^l = G^l W_l mean of h_u^(l-1) over u in N(x) and x; *)
(* G diagonal gates, each open with probability rho, independent of each other and of everything else; *)
(* P the step of the random walk with a loop at each vertex; I(x, y) = sum of the entries of E dh_x^k/dh_y^0 *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) expected Jacobian: E dh_x^k/dh_y^0 = rho^k (P^k)_xy W_k ... W_1; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_a_expected_Jacobian_1 (W_0_0 rho_0 : R) : R :=
  ((W_0_0 * rho_0) - (rho_0 * W_0_0)).
Theorem part_a_expected_Jacobian : forall W_0_0 rho_0 : R,
  part_a_expected_Jacobian_1 W_0_0 rho_0 = 0.
Proof.
  intros.
  unfold part_a_expected_Jacobian_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_expected_Jacobian.
Close Scope R_scope.

(* (a) expected Jacobian: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_a_expected_Jacobian_evaluated_term (W_0_0 rho_0 : Q) : Q * Q * Q :=
  (Qred ((W_0_0 * rho_0)), Qred ((rho_0 * W_0_0)), Qred ((W_0_0 * rho_0))).
Theorem part_a_expected_Jacobian_evaluated :
  part_a_expected_Jacobian_evaluated_term (377 # 512) (109 # 256)
  = ((41093 # 131072), (41093 # 131072), (41093 # 131072)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_expected_Jacobian_evaluated.
Close Scope Q_scope.

(* (a) expected Jacobian: E dh_x^k/dh_y^0 = rho^k (P^k)_xy W_k ... W_1; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_a_expected_Jacobian_larger_1 (W_0_0 rho_0 : R) : R :=
  ((W_0_0 * rho_0) - (rho_0 * W_0_0)).
Theorem part_a_expected_Jacobian_larger : forall W_0_0 rho_0 : R,
  part_a_expected_Jacobian_larger_1 W_0_0 rho_0 = 0.
Proof.
  intros.
  unfold part_a_expected_Jacobian_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_expected_Jacobian_larger.
Close Scope R_scope.

(* (a) expected Jacobian: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_a_expected_Jacobian_larger_evaluated_term (W_0_0 rho_0 : Q) : Q * Q * Q * Q * Q :=
  (Qred ((W_0_0 * rho_0)), Qred ((rho_0 * W_0_0)), Qred ((W_0_0 * rho_0)), Qred ((W_0_0 * rho_0)), Qred ((W_0_0 * rho_0))).
Theorem part_a_expected_Jacobian_larger_evaluated :
  part_a_expected_Jacobian_larger_evaluated_term (377 # 512) (109 # 256)
  = ((41093 # 131072), (41093 # 131072), (41093 # 131072), (41093 # 131072), (41093 # 131072)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_expected_Jacobian_larger_evaluated.
Close Scope Q_scope.

(* (b) normalised influence: I(x, y)/sum over z of I(x, z) = (P^k)_xy; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_b_normalised_influence_divisor_1 (W_0_0 rho_0 : R) : R :=
  (W_0_0 * rho_0).
Definition part_b_normalised_influence_1 (W_0_0 rho_0 : R) : R :=
  let t2 := (W_0_0 * rho_0) in
  ((t2 * (1 / t2)) - 1).
Theorem part_b_normalised_influence : forall W_0_0 rho_0 : R,
  part_b_normalised_influence_divisor_1 W_0_0 rho_0 <> 0 ->
  part_b_normalised_influence_1 W_0_0 rho_0 = 0.
Proof.
  intros.
  unfold part_b_normalised_influence_divisor_1, part_b_normalised_influence_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_normalised_influence.
Close Scope R_scope.

(* (b) normalised influence: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_b_normalised_influence_evaluated_term (W_0_0 rho_0 : Q) : Q * Q :=
  let t2 := Qred (W_0_0 * rho_0) in
  let t4 := Qred (1 / t2) in
  (Qred ((t2 * t4)), Qred ((t2 * t4))).
Theorem part_b_normalised_influence_evaluated :
  part_b_normalised_influence_evaluated_term (377 # 512) (109 # 256)
  = ((1 # 1), (1 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_normalised_influence_evaluated.
Close Scope Q_scope.

(* (b) normalised influence: I(x, y)/sum over z of I(x, z) = (P^k)_xy; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_b_normalised_influence_larger_divisor_1 (W_0_0 rho_0 : R) : R :=
  (W_0_0 * rho_0).
Definition part_b_normalised_influence_larger_1 (W_0_0 rho_0 : R) : R :=
  let t2 := (W_0_0 * rho_0) in
  ((t2 * (1 / t2)) - 1).
Theorem part_b_normalised_influence_larger : forall W_0_0 rho_0 : R,
  part_b_normalised_influence_larger_divisor_1 W_0_0 rho_0 <> 0 ->
  part_b_normalised_influence_larger_1 W_0_0 rho_0 = 0.
Proof.
  intros.
  unfold part_b_normalised_influence_larger_divisor_1, part_b_normalised_influence_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_normalised_influence_larger.
Close Scope R_scope.

(* (b) normalised influence: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_b_normalised_influence_larger_evaluated_term (W_0_0 rho_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (W_0_0 * rho_0) in
  let t4 := Qred (1 / t2) in
  (Qred ((t2 * t4)), Qred ((t2 * t4)), Qred ((t2 * t4)), Qred ((t2 * t4))).
Theorem part_b_normalised_influence_larger_evaluated :
  part_b_normalised_influence_larger_evaluated_term (377 # 512) (109 # 256)
  = ((1 # 1), (1 # 1), (1 # 1), (1 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_normalised_influence_larger_evaluated.
Close Scope Q_scope.

(* (d) every gate in its place: dh^k/dh^0 = G^k (P kron W_k) ... G^1 (P kron W_1) for any diagonal G, and so in expectation for gates of different probabilities     (through all patterns of gates where these are enumerated); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_d_every_gate_in_its_place_1 (W_0_0 gate_0 : R) : R :=
  let t2 := (W_0_0 * gate_0) in
  (t2 - t2).
Definition part_d_every_gate_in_its_place_2 (W_0_0 gate_1 : R) : R :=
  let t5 := (W_0_0 * gate_1) in
  (t5 - t5).
Theorem part_d_every_gate_in_its_place : forall W_0_0 gate_0 gate_1 : R,
  part_d_every_gate_in_its_place_1 W_0_0 gate_0 = 0 /\
  part_d_every_gate_in_its_place_2 W_0_0 gate_1 = 0.
Proof.
  intros.
  unfold part_d_every_gate_in_its_place_1, part_d_every_gate_in_its_place_2 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_d_every_gate_in_its_place.
Close Scope R_scope.

(* (d) every gate in its place: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=2 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_d_every_gate_in_its_place_evaluated_term (W_0_0 gate_0 gate_1 : Q) : Q * Q * Q * Q :=
  (Qred ((W_0_0 * gate_0)), Qred ((W_0_0 * gate_0)), Qred ((W_0_0 * gate_1)), Qred ((W_0_0 * gate_1))).
Theorem part_d_every_gate_in_its_place_evaluated :
  part_d_every_gate_in_its_place_evaluated_term (377 # 512) (-161 # 1024) (-903 # 1024)
  = ((-60697 # 524288), (-60697 # 524288), (-340431 # 524288), (-340431 # 524288)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_every_gate_in_its_place_evaluated.
Close Scope Q_scope.

(* (d) every gate in its place: dh^k/dh^0 = G^k (P kron W_k) ... G^1 (P kron W_1) for any diagonal G, and so in expectation for gates of different probabilities     (through all patterns of gates where these are enumerated); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope R_scope.
Definition part_d_every_gate_in_its_place_larger_1 (W_0_0 gate_0 : R) : R :=
  let t2 := (W_0_0 * gate_0) in
  (t2 - t2).
Definition part_d_every_gate_in_its_place_larger_2 (W_0_0 gate_1 : R) : R :=
  let t5 := (W_0_0 * gate_1) in
  (t5 - t5).
Definition part_d_every_gate_in_its_place_larger_3 (W_0_0 gate_2 : R) : R :=
  let t8 := (W_0_0 * gate_2) in
  (t8 - t8).
Definition part_d_every_gate_in_its_place_larger_4 (W_0_0 gate_3 : R) : R :=
  let t11 := (W_0_0 * gate_3) in
  (t11 - t11).
Theorem part_d_every_gate_in_its_place_larger : forall W_0_0 gate_0 gate_1 gate_2 gate_3 : R,
  part_d_every_gate_in_its_place_larger_1 W_0_0 gate_0 = 0 /\
  part_d_every_gate_in_its_place_larger_2 W_0_0 gate_1 = 0 /\
  part_d_every_gate_in_its_place_larger_3 W_0_0 gate_2 = 0 /\
  part_d_every_gate_in_its_place_larger_4 W_0_0 gate_3 = 0.
Proof.
  intros.
  unfold part_d_every_gate_in_its_place_larger_1, part_d_every_gate_in_its_place_larger_2, part_d_every_gate_in_its_place_larger_3, part_d_every_gate_in_its_place_larger_4 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_d_every_gate_in_its_place_larger.
Close Scope R_scope.

(* (d) every gate in its place: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Vertices=4 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition part_d_every_gate_in_its_place_larger_evaluated_term (W_0_0 gate_0 gate_1 gate_2 gate_3 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  (Qred ((W_0_0 * gate_0)), Qred ((W_0_0 * gate_0)), Qred ((W_0_0 * gate_1)), Qred ((W_0_0 * gate_1)), Qred ((W_0_0 * gate_2)), Qred ((W_0_0 * gate_2)), Qred ((W_0_0 * gate_3)), Qred ((W_0_0 * gate_3))).
Theorem part_d_every_gate_in_its_place_larger_evaluated :
  part_d_every_gate_in_its_place_larger_evaluated_term (377 # 512) (-161 # 1024) (-903 # 1024) (-1089 # 512) (-1027 # 1024)
  = ((-60697 # 524288), (-60697 # 524288), (-340431 # 524288), (-340431 # 524288), (-410553 # 262144), (-410553 # 262144), (-387179 # 524288), (-387179 # 524288)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_every_gate_in_its_place_larger_evaluated.
Close Scope Q_scope.

(* Without 'a layer takes the mean over the closed neighbourhood (the sum instead)' (b) normalised influence is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=3 Channels=1 Depth=2 EdgePercent=30 Enumerated=False Aggregation=Sum GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition without_1_part_b_normalised_influence_term (W_1_0 W_0_0 rho_0 : Q) : Q :=
  let t3 := Qred (W_0_0 * rho_0) in
  let t4 := Qred (t3 + t3) in
  let t5 := Qred (W_1_0 * t4) in
  let t6 := Qred (t5 * rho_0) in
  let t8 := Qred (t6 + t6) in
  let t9 := Qred (W_1_0 * t3) in
  let t10 := Qred (t9 * rho_0) in
  let t11 := Qred (t8 + t10) in
  let t12 := Qred (1 / t11) in
  let t13 := Qred (t6 * t12) in
  Qred ((t13 - (5 / 12))).
Theorem without_1_part_b_normalised_influence :
  without_1_part_b_normalised_influence_term (1343 # 1024) (689 # 1024) (419 # 512) = (-1 # 60)
  /\ ~ without_1_part_b_normalised_influence_term (1343 # 1024) (689 # 1024) (419 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_b_normalised_influence.
Close Scope Q_scope.

(* Without 'a layer takes the mean over the closed neighbourhood (symmetric normalisation instead)' (b) normalised influence is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=9 Channels=1 Depth=1 EdgePercent=30 Enumerated=False Aggregation=SymmetricOnWheel GatesByDegree=False Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition without_2_part_b_normalised_influence_term (W_0_0 rho_0 : Q) : Q :=
  let t2 := Qred (W_0_0 * (1 / 9)) in
  let t4 := Qred (t2 * rho_0) in
  let t7 := Qred (W_0_0 * (1 / 6)) in
  let t8 := Qred (t7 * rho_0) in
  let t9 := Qred (t4 + t8) in
  let t10 := Qred (t9 + t8) in
  let t11 := Qred (t10 + t8) in
  let t12 := Qred (t11 + t8) in
  let t13 := Qred (t12 + t8) in
  let t14 := Qred (t13 + t8) in
  let t15 := Qred (t14 + t8) in
  let t16 := Qred (t15 + t8) in
  let t17 := Qred (1 / t16) in
  let t18 := Qred (t4 * t17) in
  Qred ((t18 - (1 / 9))).
Theorem without_2_part_b_normalised_influence :
  without_2_part_b_normalised_influence_term (689 # 1024) (419 # 512) = (-4 # 117)
  /\ ~ without_2_part_b_normalised_influence_term (689 # 1024) (419 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_b_normalised_influence.
Close Scope Q_scope.

(* Without 'gates are identically distributed (open with probability 1/(degree + 1) instead)' (b) normalised influence is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=3 Channels=1 Depth=2 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=True Rectified=False RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition without_3_part_b_normalised_influence_term (W_1_0 W_0_0 : Q) : Q :=
  let t3 := Qred (W_0_0 * (1 / 2)) in
  let t4 := Qred (t3 * (1 / 2)) in
  let t5 := Qred ((1 / 2) * t4) in
  let t7 := Qred (W_0_0 * (1 / 3)) in
  let t8 := Qred (t7 * (1 / 3)) in
  let t9 := Qred ((1 / 2) * t8) in
  let t10 := Qred (t5 + t9) in
  let t11 := Qred (W_1_0 * t10) in
  let t12 := Qred (t11 * (1 / 2)) in
  let t14 := Qred (t12 + t12) in
  let t15 := Qred (W_1_0 * t9) in
  let t16 := Qred (t15 * (1 / 2)) in
  let t17 := Qred (t14 + t16) in
  let t18 := Qred (1 / t17) in
  let t19 := Qred (t12 * t18) in
  Qred ((t19 - (5 / 12))).
Theorem without_3_part_b_normalised_influence :
  without_3_part_b_normalised_influence_term (1343 # 1024) (689 # 1024) = (1 # 60)
  /\ ~ without_3_part_b_normalised_influence_term (1343 # 1024) (689 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_b_normalised_influence.
Close Scope Q_scope.

(* Without 'gates are independent of the data (rectified units on fixed features instead)' (b) normalised influence is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=5 Channels=1 Depth=2 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=True RatioFirst=False Centred=False Graph=0 *)
Open Scope Q_scope.
Definition without_4_part_b_normalised_influence_term : Q :=
  Qred ((10195 / 6912)).
Theorem without_4_part_b_normalised_influence :
  without_4_part_b_normalised_influence_term = (10195 # 6912)
  /\ ~ without_4_part_b_normalised_influence_term == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_b_normalised_influence.
Close Scope Q_scope.

(* Without 'influences are averaged before they are normalised (after it instead)' (b) normalised influence is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=3 Channels=1 Depth=3 EdgePercent=30 Enumerated=True Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=True Centred=False Graph=0 *)
Open Scope Q_scope.
Definition without_5_part_b_normalised_influence_term (rho_0 W_2_0 W_1_0 W_0_0 : Q) : Q :=
  let t1 := Qred (rho_0 * rho_0) in
  let t2 := Qred (t1 * rho_0) in
  let t3 := Qred (t2 * rho_0) in
  let t4 := Qred (t3 * rho_0) in
  let t5 := Qred (t4 * rho_0) in
  let t6 := Qred (t5 * rho_0) in
  let t7 := Qred (t6 * rho_0) in
  let t8 := Qred (t7 * rho_0) in
  let t13 := Qred (W_0_0 * (1 / 2)) in
  let t14 := Qred ((1 / 2) * t13) in
  let t16 := Qred (W_0_0 * (1 / 3)) in
  let t17 := Qred ((1 / 2) * t16) in
  let t18 := Qred (t14 + t17) in
  let t19 := Qred (W_1_0 * t18) in
  let t20 := Qred ((1 / 2) * t19) in
  let t21 := Qred ((1 / 3) * t13) in
  let t22 := Qred ((1 / 3) * t16) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (W_1_0 * t23) in
  let t25 := Qred ((1 / 2) * t24) in
  let t26 := Qred (t20 + t25) in
  let t27 := Qred (W_2_0 * t26) in
  let t29 := Qred (t23 + t21) in
  let t30 := Qred (W_1_0 * t29) in
  let t31 := Qred ((1 / 2) * t30) in
  let t32 := Qred (t20 + t31) in
  let t33 := Qred (W_2_0 * t32) in
  let t34 := Qred (t27 + t33) in
  let t35 := Qred (W_1_0 * t17) in
  let t36 := Qred ((1 / 2) * t35) in
  let t37 := Qred (t22 + t21) in
  let t38 := Qred (W_1_0 * t37) in
  let t39 := Qred ((1 / 2) * t38) in
  let t40 := Qred (t36 + t39) in
  let t41 := Qred (W_2_0 * t40) in
  let t42 := Qred (t34 + t41) in
  let t43 := Qred (1 / t42) in
  let t44 := Qred (t27 * t43) in
  let t45 := Qred (t8 * t44) in
  let t46 := Qred (1 - rho_0) in
  let t47 := Qred (t6 * t46) in
  let t48 := Qred (t47 * rho_0) in
  let t49 := Qred (t48 * t44) in
  let t50 := Qred (t7 * t46) in
  let t51 := Qred (t50 * t44) in
  let t52 := Qred (t47 * t46) in
  let t53 := Qred (t52 * t44) in
  let t54 := Qred (t2 * t46) in
  let t55 := Qred (t54 * rho_0) in
  let t56 := Qred (t55 * rho_0) in
  let t57 := Qred (t56 * rho_0) in
  let t58 := Qred (t57 * rho_0) in
  let t59 := Qred (t58 * rho_0) in
  let t60 := Qred (W_2_0 * t25) in
  let t61 := Qred (W_2_0 * t31) in
  let t62 := Qred (t60 + t61) in
  let t63 := Qred (W_2_0 * t39) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (1 / t64) in
  let t66 := Qred (t60 * t65) in
  let t67 := Qred (t59 * t66) in
  let t68 := Qred (t57 * t46) in
  let t69 := Qred (t68 * rho_0) in
  let t70 := Qred (t69 * t66) in
  let t71 := Qred (t58 * t46) in
  let t72 := Qred (t71 * t66) in
  let t73 := Qred (t68 * t46) in
  let t74 := Qred (t73 * t66) in
  let t75 := Qred (t3 * t46) in
  let t76 := Qred (t75 * rho_0) in
  let t77 := Qred (t76 * rho_0) in
  let t78 := Qred (t77 * rho_0) in
  let t79 := Qred (t78 * rho_0) in
  let t80 := Qred (W_2_0 * t20) in
  let t81 := Qred (t80 + t80) in
  let t82 := Qred (W_2_0 * t36) in
  let t83 := Qred (t81 + t82) in
  let t84 := Qred (1 / t83) in
  let t85 := Qred (t80 * t84) in
  let t86 := Qred (t79 * t85) in
  let t87 := Qred (t77 * t46) in
  let t88 := Qred (t87 * rho_0) in
  let t89 := Qred (t88 * t85) in
  let t90 := Qred (t78 * t46) in
  let t91 := Qred (t90 * t85) in
  let t92 := Qred (t87 * t46) in
  let t93 := Qred (t92 * t85) in
  let t94 := Qred (t4 * t46) in
  let t95 := Qred (t94 * rho_0) in
  let t96 := Qred (t95 * rho_0) in
  let t97 := Qred (t96 * rho_0) in
  let t98 := Qred (t97 * t44) in
  let t99 := Qred (t95 * t46) in
  let t100 := Qred (t99 * rho_0) in
  let t101 := Qred (t100 * t44) in
  let t102 := Qred (t96 * t46) in
  let t103 := Qred (t102 * t44) in
  let t104 := Qred (t99 * t46) in
  let t105 := Qred (t104 * t44) in
  let t106 := Qred (t55 * t46) in
  let t107 := Qred (t106 * rho_0) in
  let t108 := Qred (t107 * rho_0) in
  let t109 := Qred (t108 * rho_0) in
  let t110 := Qred (t109 * t66) in
  let t111 := Qred (t107 * t46) in
  let t112 := Qred (t111 * rho_0) in
  let t113 := Qred (t112 * t66) in
  let t114 := Qred (t108 * t46) in
  let t115 := Qred (t114 * t66) in
  let t116 := Qred (t111 * t46) in
  let t117 := Qred (t116 * t66) in
  let t118 := Qred (t75 * t46) in
  let t119 := Qred (t118 * rho_0) in
  let t120 := Qred (t119 * rho_0) in
  let t121 := Qred (t120 * rho_0) in
  let t122 := Qred (t121 * t85) in
  let t123 := Qred (t119 * t46) in
  let t124 := Qred (t123 * rho_0) in
  let t125 := Qred (t124 * t85) in
  let t126 := Qred (t120 * t46) in
  let t127 := Qred (t126 * t85) in
  let t128 := Qred (t123 * t46) in
  let t129 := Qred (t128 * t85) in
  let t130 := Qred (t46 * rho_0) in
  let t131 := Qred (t130 * rho_0) in
  let t132 := Qred (t131 * rho_0) in
  let t133 := Qred (t132 * rho_0) in
  let t134 := Qred (t133 * rho_0) in
  let t135 := Qred (t134 * rho_0) in
  let t136 := Qred (t135 * rho_0) in
  let t137 := Qred (t136 * rho_0) in
  let t138 := Qred (W_1_0 * t22) in
  let t139 := Qred ((1 / 2) * t138) in
  let t140 := Qred (t36 + t139) in
  let t141 := Qred (W_2_0 * t140) in
  let t142 := Qred (t141 + t41) in
  let t143 := Qred (t142 + t41) in
  let t144 := Qred (1 / t143) in
  let t145 := Qred (t141 * t144) in
  let t146 := Qred (t137 * t145) in
  let t147 := Qred (t135 * t46) in
  let t148 := Qred (t147 * rho_0) in
  let t149 := Qred (t148 * t145) in
  let t150 := Qred (t136 * t46) in
  let t151 := Qred (t150 * t145) in
  let t152 := Qred (t147 * t46) in
  let t153 := Qred (t152 * t145) in
  let t154 := Qred (t131 * t46) in
  let t155 := Qred (t154 * rho_0) in
  let t156 := Qred (t155 * rho_0) in
  let t157 := Qred (t156 * rho_0) in
  let t158 := Qred (t157 * rho_0) in
  let t159 := Qred (t158 * rho_0) in
  let t160 := Qred (W_2_0 * t139) in
  let t161 := Qred (t160 + t63) in
  let t162 := Qred (t161 + t63) in
  let t163 := Qred (1 / t162) in
  let t164 := Qred (t160 * t163) in
  let t165 := Qred (t159 * t164) in
  let t166 := Qred (t157 * t46) in
  let t167 := Qred (t166 * rho_0) in
  let t168 := Qred (t167 * t164) in
  let t169 := Qred (t158 * t46) in
  let t170 := Qred (t169 * t164) in
  let t171 := Qred (t166 * t46) in
  let t172 := Qred (t171 * t164) in
  let t173 := Qred (t132 * t46) in
  let t174 := Qred (t173 * rho_0) in
  let t175 := Qred (t174 * rho_0) in
  let t176 := Qred (t175 * rho_0) in
  let t177 := Qred (t176 * rho_0) in
  let t178 := Qred (t82 + t82) in
  let t179 := Qred (t178 + t82) in
  let t180 := Qred (1 / t179) in
  let t181 := Qred (t82 * t180) in
  let t182 := Qred (t177 * t181) in
  let t183 := Qred (t175 * t46) in
  let t184 := Qred (t183 * rho_0) in
  let t185 := Qred (t184 * t181) in
  let t186 := Qred (t176 * t46) in
  let t187 := Qred (t186 * t181) in
  let t188 := Qred (t183 * t46) in
  let t189 := Qred (t188 * t181) in
  let t190 := Qred (t133 * t46) in
  let t191 := Qred (t190 * rho_0) in
  let t192 := Qred (t191 * rho_0) in
  let t193 := Qred (t192 * rho_0) in
  let t194 := Qred (t193 * t145) in
  let t195 := Qred (t191 * t46) in
  let t196 := Qred (t195 * rho_0) in
  let t197 := Qred (t196 * t145) in
  let t198 := Qred (t192 * t46) in
  let t199 := Qred (t198 * t145) in
  let t200 := Qred (t195 * t46) in
  let t201 := Qred (t200 * t145) in
  let t202 := Qred (t155 * t46) in
  let t203 := Qred (t202 * rho_0) in
  let t204 := Qred (t203 * rho_0) in
  let t205 := Qred (t204 * rho_0) in
  let t206 := Qred (t205 * t164) in
  let t207 := Qred (t203 * t46) in
  let t208 := Qred (t207 * rho_0) in
  let t209 := Qred (t208 * t164) in
  let t210 := Qred (t204 * t46) in
  let t211 := Qred (t210 * t164) in
  let t212 := Qred (t207 * t46) in
  let t213 := Qred (t212 * t164) in
  let t214 := Qred (t173 * t46) in
  let t215 := Qred (t214 * rho_0) in
  let t216 := Qred (t215 * rho_0) in
  let t217 := Qred (t216 * rho_0) in
  let t218 := Qred (t217 * t181) in
  let t219 := Qred (t215 * t46) in
  let t220 := Qred (t219 * rho_0) in
  let t221 := Qred (t220 * t181) in
  let t222 := Qred (t216 * t46) in
  let t223 := Qred (t222 * t181) in
  let t224 := Qred (t219 * t46) in
  let t225 := Qred (t224 * t181) in
  let t226 := Qred (rho_0 * t46) in
  let t227 := Qred (t226 * rho_0) in
  let t228 := Qred (t227 * rho_0) in
  let t229 := Qred (t228 * rho_0) in
  let t230 := Qred (t229 * rho_0) in
  let t231 := Qred (t230 * rho_0) in
  let t232 := Qred (t231 * rho_0) in
  let t233 := Qred (t232 * rho_0) in
  let t234 := Qred (W_1_0 * t14) in
  let t235 := Qred ((1 / 2) * t234) in
  let t236 := Qred (W_1_0 * t21) in
  let t237 := Qred ((1 / 2) * t236) in
  let t238 := Qred (t235 + t237) in
  let t239 := Qred (W_2_0 * t238) in
  let t240 := Qred (t21 + t21) in
  let t241 := Qred (W_1_0 * t240) in
  let t242 := Qred ((1 / 2) * t241) in
  let t243 := Qred (t235 + t242) in
  let t244 := Qred (W_2_0 * t243) in
  let t245 := Qred (t239 + t244) in
  let t246 := Qred (W_2_0 * t237) in
  let t247 := Qred (t245 + t246) in
  let t248 := Qred (1 / t247) in
  let t249 := Qred (t239 * t248) in
  let t250 := Qred (t233 * t249) in
  let t251 := Qred (t231 * t46) in
  let t252 := Qred (t251 * rho_0) in
  let t253 := Qred (t252 * t249) in
  let t254 := Qred (t232 * t46) in
  let t255 := Qred (t254 * t249) in
  let t256 := Qred (t251 * t46) in
  let t257 := Qred (t256 * t249) in
  let t258 := Qred (t227 * t46) in
  let t259 := Qred (t258 * rho_0) in
  let t260 := Qred (t259 * rho_0) in
  let t261 := Qred (t260 * rho_0) in
  let t262 := Qred (t261 * rho_0) in
  let t263 := Qred (t262 * rho_0) in
  let t264 := Qred (W_2_0 * t242) in
  let t265 := Qred (t246 + t264) in
  let t266 := Qred (t265 + t246) in
  let t267 := Qred (1 / t266) in
  let t268 := Qred (t246 * t267) in
  let t269 := Qred (t263 * t268) in
  let t270 := Qred (t261 * t46) in
  let t271 := Qred (t270 * rho_0) in
  let t272 := Qred (t271 * t268) in
  let t273 := Qred (t262 * t46) in
  let t274 := Qred (t273 * t268) in
  let t275 := Qred (t270 * t46) in
  let t276 := Qred (t275 * t268) in
  let t277 := Qred (t228 * t46) in
  let t278 := Qred (t277 * rho_0) in
  let t279 := Qred (t278 * rho_0) in
  let t280 := Qred (t279 * rho_0) in
  let t281 := Qred (t280 * rho_0) in
  let t282 := Qred (W_2_0 * t235) in
  let t283 := Qred (t282 + t282) in
  let t284 := Qred (1 / t283) in
  let t285 := Qred (t282 * t284) in
  let t286 := Qred (t281 * t285) in
  let t287 := Qred (t279 * t46) in
  let t288 := Qred (t287 * rho_0) in
  let t289 := Qred (t288 * t285) in
  let t290 := Qred (t280 * t46) in
  let t291 := Qred (t290 * t285) in
  let t292 := Qred (t287 * t46) in
  let t293 := Qred (t292 * t285) in
  let t294 := Qred (t229 * t46) in
  let t295 := Qred (t294 * rho_0) in
  let t296 := Qred (t295 * rho_0) in
  let t297 := Qred (t296 * rho_0) in
  let t298 := Qred (t297 * t249) in
  let t299 := Qred (t295 * t46) in
  let t300 := Qred (t299 * rho_0) in
  let t301 := Qred (t300 * t249) in
  let t302 := Qred (t296 * t46) in
  let t303 := Qred (t302 * t249) in
  let t304 := Qred (t299 * t46) in
  let t305 := Qred (t304 * t249) in
  let t306 := Qred (t259 * t46) in
  let t307 := Qred (t306 * rho_0) in
  let t308 := Qred (t307 * rho_0) in
  let t309 := Qred (t308 * rho_0) in
  let t310 := Qred (t309 * t268) in
  let t311 := Qred (t307 * t46) in
  let t312 := Qred (t311 * rho_0) in
  let t313 := Qred (t312 * t268) in
  let t314 := Qred (t308 * t46) in
  let t315 := Qred (t314 * t268) in
  let t316 := Qred (t311 * t46) in
  let t317 := Qred (t316 * t268) in
  let t318 := Qred (t277 * t46) in
  let t319 := Qred (t318 * rho_0) in
  let t320 := Qred (t319 * rho_0) in
  let t321 := Qred (t320 * rho_0) in
  let t322 := Qred (t321 * t285) in
  let t323 := Qred (t319 * t46) in
  let t324 := Qred (t323 * rho_0) in
  let t325 := Qred (t324 * t285) in
  let t326 := Qred (t320 * t46) in
  let t327 := Qred (t326 * t285) in
  let t328 := Qred (t323 * t46) in
  let t329 := Qred (t328 * t285) in
  let t330 := Qred (t1 * t46) in
  let t331 := Qred (t330 * rho_0) in
  let t332 := Qred (t331 * rho_0) in
  let t333 := Qred (t332 * rho_0) in
  let t334 := Qred (t333 * rho_0) in
  let t335 := Qred (t334 * rho_0) in
  let t336 := Qred (t335 * rho_0) in
  let t337 := Qred (t27 + t27) in
  let t338 := Qred (t337 + t141) in
  let t339 := Qred (1 / t338) in
  let t340 := Qred (t27 * t339) in
  let t341 := Qred (t336 * t340) in
  let t342 := Qred (t334 * t46) in
  let t343 := Qred (t342 * rho_0) in
  let t344 := Qred (t343 * t340) in
  let t345 := Qred (t335 * t46) in
  let t346 := Qred (t345 * t340) in
  let t347 := Qred (t342 * t46) in
  let t348 := Qred (t347 * t340) in
  let t349 := Qred (t330 * t46) in
  let t350 := Qred (t349 * rho_0) in
  let t351 := Qred (t350 * rho_0) in
  let t352 := Qred (t351 * rho_0) in
  let t353 := Qred (t352 * rho_0) in
  let t354 := Qred (t353 * rho_0) in
  let t355 := Qred (t60 + t60) in
  let t356 := Qred (t355 + t160) in
  let t357 := Qred (1 / t356) in
  let t358 := Qred (t60 * t357) in
  let t359 := Qred (t354 * t358) in
  let t360 := Qred (t352 * t46) in
  let t361 := Qred (t360 * rho_0) in
  let t362 := Qred (t361 * t358) in
  let t363 := Qred (t353 * t46) in
  let t364 := Qred (t363 * t358) in
  let t365 := Qred (t360 * t46) in
  let t366 := Qred (t365 * t358) in
  let t367 := Qred (t331 * t46) in
  let t368 := Qred (t367 * rho_0) in
  let t369 := Qred (t368 * rho_0) in
  let t370 := Qred (t369 * rho_0) in
  let t371 := Qred (t370 * rho_0) in
  let t372 := Qred (t371 * t85) in
  let t373 := Qred (t369 * t46) in
  let t374 := Qred (t373 * rho_0) in
  let t375 := Qred (t374 * t85) in
  let t376 := Qred (t370 * t46) in
  let t377 := Qred (t376 * t85) in
  let t378 := Qred (t373 * t46) in
  let t379 := Qred (t378 * t85) in
  let t380 := Qred (t332 * t46) in
  let t381 := Qred (t380 * rho_0) in
  let t382 := Qred (t381 * rho_0) in
  let t383 := Qred (t382 * rho_0) in
  let t384 := Qred (t383 * t340) in
  let t385 := Qred (t381 * t46) in
  let t386 := Qred (t385 * rho_0) in
  let t387 := Qred (t386 * t340) in
  let t388 := Qred (t382 * t46) in
  let t389 := Qred (t388 * t340) in
  let t390 := Qred (t385 * t46) in
  let t391 := Qred (t390 * t340) in
  let t392 := Qred (t350 * t46) in
  let t393 := Qred (t392 * rho_0) in
  let t394 := Qred (t393 * rho_0) in
  let t395 := Qred (t394 * rho_0) in
  let t396 := Qred (t395 * t358) in
  let t397 := Qred (t393 * t46) in
  let t398 := Qred (t397 * rho_0) in
  let t399 := Qred (t398 * t358) in
  let t400 := Qred (t394 * t46) in
  let t401 := Qred (t400 * t358) in
  let t402 := Qred (t397 * t46) in
  let t403 := Qred (t402 * t358) in
  let t404 := Qred (t367 * t46) in
  let t405 := Qred (t404 * rho_0) in
  let t406 := Qred (t405 * rho_0) in
  let t407 := Qred (t406 * rho_0) in
  let t408 := Qred (t407 * t85) in
  let t409 := Qred (t405 * t46) in
  let t410 := Qred (t409 * rho_0) in
  let t411 := Qred (t410 * t85) in
  let t412 := Qred (t406 * t46) in
  let t413 := Qred (t412 * t85) in
  let t414 := Qred (t409 * t46) in
  let t415 := Qred (t414 * t85) in
  let t416 := Qred (t130 * t46) in
  let t417 := Qred (t416 * rho_0) in
  let t418 := Qred (t417 * rho_0) in
  let t419 := Qred (t418 * rho_0) in
  let t420 := Qred (t419 * rho_0) in
  let t421 := Qred (t420 * rho_0) in
  let t422 := Qred (t421 * rho_0) in
  let t423 := Qred (t141 + t141) in
  let t424 := Qred (t423 + t141) in
  let t425 := Qred (1 / t424) in
  let t426 := Qred (t141 * t425) in
  let t427 := Qred (t422 * t426) in
  let t428 := Qred (t420 * t46) in
  let t429 := Qred (t428 * rho_0) in
  let t430 := Qred (t429 * t426) in
  let t431 := Qred (t421 * t46) in
  let t432 := Qred (t431 * t426) in
  let t433 := Qred (t428 * t46) in
  let t434 := Qred (t433 * t426) in
  let t435 := Qred (t416 * t46) in
  let t436 := Qred (t435 * rho_0) in
  let t437 := Qred (t436 * rho_0) in
  let t438 := Qred (t437 * rho_0) in
  let t439 := Qred (t438 * rho_0) in
  let t440 := Qred (t439 * rho_0) in
  let t441 := Qred (t160 + t160) in
  let t442 := Qred (t441 + t160) in
  let t443 := Qred (1 / t442) in
  let t444 := Qred (t160 * t443) in
  let t445 := Qred (t440 * t444) in
  let t446 := Qred (t438 * t46) in
  let t447 := Qred (t446 * rho_0) in
  let t448 := Qred (t447 * t444) in
  let t449 := Qred (t439 * t46) in
  let t450 := Qred (t449 * t444) in
  let t451 := Qred (t446 * t46) in
  let t452 := Qred (t451 * t444) in
  let t453 := Qred (t417 * t46) in
  let t454 := Qred (t453 * rho_0) in
  let t455 := Qred (t454 * rho_0) in
  let t456 := Qred (t455 * rho_0) in
  let t457 := Qred (t456 * rho_0) in
  let t458 := Qred (t457 * t181) in
  let t459 := Qred (t455 * t46) in
  let t460 := Qred (t459 * rho_0) in
  let t461 := Qred (t460 * t181) in
  let t462 := Qred (t456 * t46) in
  let t463 := Qred (t462 * t181) in
  let t464 := Qred (t459 * t46) in
  let t465 := Qred (t464 * t181) in
  let t466 := Qred (t418 * t46) in
  let t467 := Qred (t466 * rho_0) in
  let t468 := Qred (t467 * rho_0) in
  let t469 := Qred (t468 * rho_0) in
  let t470 := Qred (t469 * t426) in
  let t471 := Qred (t467 * t46) in
  let t472 := Qred (t471 * rho_0) in
  let t473 := Qred (t472 * t426) in
  let t474 := Qred (t468 * t46) in
  let t475 := Qred (t474 * t426) in
  let t476 := Qred (t471 * t46) in
  let t477 := Qred (t476 * t426) in
  let t478 := Qred (t436 * t46) in
  let t479 := Qred (t478 * rho_0) in
  let t480 := Qred (t479 * rho_0) in
  let t481 := Qred (t480 * rho_0) in
  let t482 := Qred (t481 * t444) in
  let t483 := Qred (t479 * t46) in
  let t484 := Qred (t483 * rho_0) in
  let t485 := Qred (t484 * t444) in
  let t486 := Qred (t480 * t46) in
  let t487 := Qred (t486 * t444) in
  let t488 := Qred (t483 * t46) in
  let t489 := Qred (t488 * t444) in
  let t490 := Qred (t453 * t46) in
  let t491 := Qred (t490 * rho_0) in
  let t492 := Qred (t491 * rho_0) in
  let t493 := Qred (t492 * rho_0) in
  let t494 := Qred (t493 * t181) in
  let t495 := Qred (t491 * t46) in
  let t496 := Qred (t495 * rho_0) in
  let t497 := Qred (t496 * t181) in
  let t498 := Qred (t492 * t46) in
  let t499 := Qred (t498 * t181) in
  let t500 := Qred (t495 * t46) in
  let t501 := Qred (t500 * t181) in
  let t502 := Qred (t226 * t46) in
  let t503 := Qred (t502 * rho_0) in
  let t504 := Qred (t503 * rho_0) in
  let t505 := Qred (t504 * rho_0) in
  let t506 := Qred (t505 * rho_0) in
  let t507 := Qred (t506 * rho_0) in
  let t508 := Qred (t507 * rho_0) in
  let t509 := Qred (t239 + t239) in
  let t510 := Qred (1 / t509) in
  let t511 := Qred (t239 * t510) in
  let t512 := Qred (t508 * t511) in
  let t513 := Qred (t506 * t46) in
  let t514 := Qred (t513 * rho_0) in
  let t515 := Qred (t514 * t511) in
  let t516 := Qred (t507 * t46) in
  let t517 := Qred (t516 * t511) in
  let t518 := Qred (t513 * t46) in
  let t519 := Qred (t518 * t511) in
  let t520 := Qred (t502 * t46) in
  let t521 := Qred (t520 * rho_0) in
  let t522 := Qred (t521 * rho_0) in
  let t523 := Qred (t522 * rho_0) in
  let t524 := Qred (t523 * rho_0) in
  let t525 := Qred (t524 * rho_0) in
  let t526 := Qred (t246 + t246) in
  let t527 := Qred (1 / t526) in
  let t528 := Qred (t246 * t527) in
  let t529 := Qred (t525 * t528) in
  let t530 := Qred (t523 * t46) in
  let t531 := Qred (t530 * rho_0) in
  let t532 := Qred (t531 * t528) in
  let t533 := Qred (t524 * t46) in
  let t534 := Qred (t533 * t528) in
  let t535 := Qred (t530 * t46) in
  let t536 := Qred (t535 * t528) in
  let t537 := Qred (t503 * t46) in
  let t538 := Qred (t537 * rho_0) in
  let t539 := Qred (t538 * rho_0) in
  let t540 := Qred (t539 * rho_0) in
  let t541 := Qred (t540 * rho_0) in
  let t542 := Qred (t541 * t285) in
  let t543 := Qred (t539 * t46) in
  let t544 := Qred (t543 * rho_0) in
  let t545 := Qred (t544 * t285) in
  let t546 := Qred (t540 * t46) in
  let t547 := Qred (t546 * t285) in
  let t548 := Qred (t543 * t46) in
  let t549 := Qred (t548 * t285) in
  let t550 := Qred (t504 * t46) in
  let t551 := Qred (t550 * rho_0) in
  let t552 := Qred (t551 * rho_0) in
  let t553 := Qred (t552 * rho_0) in
  let t554 := Qred (t553 * t511) in
  let t555 := Qred (t551 * t46) in
  let t556 := Qred (t555 * rho_0) in
  let t557 := Qred (t556 * t511) in
  let t558 := Qred (t552 * t46) in
  let t559 := Qred (t558 * t511) in
  let t560 := Qred (t555 * t46) in
  let t561 := Qred (t560 * t511) in
  let t562 := Qred (t521 * t46) in
  let t563 := Qred (t562 * rho_0) in
  let t564 := Qred (t563 * rho_0) in
  let t565 := Qred (t564 * rho_0) in
  let t566 := Qred (t565 * t528) in
  let t567 := Qred (t563 * t46) in
  let t568 := Qred (t567 * rho_0) in
  let t569 := Qred (t568 * t528) in
  let t570 := Qred (t564 * t46) in
  let t571 := Qred (t570 * t528) in
  let t572 := Qred (t567 * t46) in
  let t573 := Qred (t572 * t528) in
  let t574 := Qred (t537 * t46) in
  let t575 := Qred (t574 * rho_0) in
  let t576 := Qred (t575 * rho_0) in
  let t577 := Qred (t576 * rho_0) in
  let t578 := Qred (t577 * t285) in
  let t579 := Qred (t575 * t46) in
  let t580 := Qred (t579 * rho_0) in
  let t581 := Qred (t580 * t285) in
  let t582 := Qred (t576 * t46) in
  let t583 := Qred (t582 * t285) in
  let t584 := Qred (t579 * t46) in
  let t585 := Qred (t584 * t285) in
  let t586 := Qred (t583 + t585) in
  let t587 := Qred (t581 + t586) in
  let t588 := Qred (t578 + t587) in
  let t589 := Qred (t573 + t588) in
  let t590 := Qred (t571 + t589) in
  let t591 := Qred (t569 + t590) in
  let t592 := Qred (t566 + t591) in
  let t593 := Qred (t561 + t592) in
  let t594 := Qred (t559 + t593) in
  let t595 := Qred (t557 + t594) in
  let t596 := Qred (t554 + t595) in
  let t597 := Qred (t549 + t596) in
  let t598 := Qred (t547 + t597) in
  let t599 := Qred (t545 + t598) in
  let t600 := Qred (t542 + t599) in
  let t601 := Qred (t536 + t600) in
  let t602 := Qred (t534 + t601) in
  let t603 := Qred (t532 + t602) in
  let t604 := Qred (t529 + t603) in
  let t605 := Qred (t519 + t604) in
  let t606 := Qred (t517 + t605) in
  let t607 := Qred (t515 + t606) in
  let t608 := Qred (t512 + t607) in
  let t609 := Qred (t501 + t608) in
  let t610 := Qred (t499 + t609) in
  let t611 := Qred (t497 + t610) in
  let t612 := Qred (t494 + t611) in
  let t613 := Qred (t489 + t612) in
  let t614 := Qred (t487 + t613) in
  let t615 := Qred (t485 + t614) in
  let t616 := Qred (t482 + t615) in
  let t617 := Qred (t477 + t616) in
  let t618 := Qred (t475 + t617) in
  let t619 := Qred (t473 + t618) in
  let t620 := Qred (t470 + t619) in
  let t621 := Qred (t465 + t620) in
  let t622 := Qred (t463 + t621) in
  let t623 := Qred (t461 + t622) in
  let t624 := Qred (t458 + t623) in
  let t625 := Qred (t452 + t624) in
  let t626 := Qred (t450 + t625) in
  let t627 := Qred (t448 + t626) in
  let t628 := Qred (t445 + t627) in
  let t629 := Qred (t434 + t628) in
  let t630 := Qred (t432 + t629) in
  let t631 := Qred (t430 + t630) in
  let t632 := Qred (t427 + t631) in
  let t633 := Qred (t415 + t632) in
  let t634 := Qred (t413 + t633) in
  let t635 := Qred (t411 + t634) in
  let t636 := Qred (t408 + t635) in
  let t637 := Qred (t403 + t636) in
  let t638 := Qred (t401 + t637) in
  let t639 := Qred (t399 + t638) in
  let t640 := Qred (t396 + t639) in
  let t641 := Qred (t391 + t640) in
  let t642 := Qred (t389 + t641) in
  let t643 := Qred (t387 + t642) in
  let t644 := Qred (t384 + t643) in
  let t645 := Qred (t379 + t644) in
  let t646 := Qred (t377 + t645) in
  let t647 := Qred (t375 + t646) in
  let t648 := Qred (t372 + t647) in
  let t649 := Qred (t366 + t648) in
  let t650 := Qred (t364 + t649) in
  let t651 := Qred (t362 + t650) in
  let t652 := Qred (t359 + t651) in
  let t653 := Qred (t348 + t652) in
  let t654 := Qred (t346 + t653) in
  let t655 := Qred (t344 + t654) in
  let t656 := Qred (t341 + t655) in
  let t657 := Qred (t329 + t656) in
  let t658 := Qred (t327 + t657) in
  let t659 := Qred (t325 + t658) in
  let t660 := Qred (t322 + t659) in
  let t661 := Qred (t317 + t660) in
  let t662 := Qred (t315 + t661) in
  let t663 := Qred (t313 + t662) in
  let t664 := Qred (t310 + t663) in
  let t665 := Qred (t305 + t664) in
  let t666 := Qred (t303 + t665) in
  let t667 := Qred (t301 + t666) in
  let t668 := Qred (t298 + t667) in
  let t669 := Qred (t293 + t668) in
  let t670 := Qred (t291 + t669) in
  let t671 := Qred (t289 + t670) in
  let t672 := Qred (t286 + t671) in
  let t673 := Qred (t276 + t672) in
  let t674 := Qred (t274 + t673) in
  let t675 := Qred (t272 + t674) in
  let t676 := Qred (t269 + t675) in
  let t677 := Qred (t257 + t676) in
  let t678 := Qred (t255 + t677) in
  let t679 := Qred (t253 + t678) in
  let t680 := Qred (t250 + t679) in
  let t681 := Qred (t225 + t680) in
  let t682 := Qred (t223 + t681) in
  let t683 := Qred (t221 + t682) in
  let t684 := Qred (t218 + t683) in
  let t685 := Qred (t213 + t684) in
  let t686 := Qred (t211 + t685) in
  let t687 := Qred (t209 + t686) in
  let t688 := Qred (t206 + t687) in
  let t689 := Qred (t201 + t688) in
  let t690 := Qred (t199 + t689) in
  let t691 := Qred (t197 + t690) in
  let t692 := Qred (t194 + t691) in
  let t693 := Qred (t189 + t692) in
  let t694 := Qred (t187 + t693) in
  let t695 := Qred (t185 + t694) in
  let t696 := Qred (t182 + t695) in
  let t697 := Qred (t172 + t696) in
  let t698 := Qred (t170 + t697) in
  let t699 := Qred (t168 + t698) in
  let t700 := Qred (t165 + t699) in
  let t701 := Qred (t153 + t700) in
  let t702 := Qred (t151 + t701) in
  let t703 := Qred (t149 + t702) in
  let t704 := Qred (t146 + t703) in
  let t705 := Qred (t129 + t704) in
  let t706 := Qred (t127 + t705) in
  let t707 := Qred (t125 + t706) in
  let t708 := Qred (t122 + t707) in
  let t709 := Qred (t117 + t708) in
  let t710 := Qred (t115 + t709) in
  let t711 := Qred (t113 + t710) in
  let t712 := Qred (t110 + t711) in
  let t713 := Qred (t105 + t712) in
  let t714 := Qred (t103 + t713) in
  let t715 := Qred (t101 + t714) in
  let t716 := Qred (t98 + t715) in
  let t717 := Qred (t93 + t716) in
  let t718 := Qred (t91 + t717) in
  let t719 := Qred (t89 + t718) in
  let t720 := Qred (t86 + t719) in
  let t721 := Qred (t74 + t720) in
  let t722 := Qred (t72 + t721) in
  let t723 := Qred (t70 + t722) in
  let t724 := Qred (t67 + t723) in
  let t725 := Qred (t53 + t724) in
  let t726 := Qred (t51 + t725) in
  let t727 := Qred (t49 + t726) in
  let t728 := Qred (t45 + t727) in
  let t729 := Qred (t33 * t43) in
  let t730 := Qred (t8 * t729) in
  let t731 := Qred (t48 * t729) in
  let t732 := Qred (t50 * t729) in
  let t733 := Qred (t52 * t729) in
  let t734 := Qred (t61 * t65) in
  let t735 := Qred (t59 * t734) in
  let t736 := Qred (t69 * t734) in
  let t737 := Qred (t71 * t734) in
  let t738 := Qred (t73 * t734) in
  let t739 := Qred (t97 * t729) in
  let t740 := Qred (t100 * t729) in
  let t741 := Qred (t102 * t729) in
  let t742 := Qred (t104 * t729) in
  let t743 := Qred (t109 * t734) in
  let t744 := Qred (t112 * t734) in
  let t745 := Qred (t114 * t734) in
  let t746 := Qred (t116 * t734) in
  let t747 := Qred (t41 * t144) in
  let t748 := Qred (t137 * t747) in
  let t749 := Qred (t148 * t747) in
  let t750 := Qred (t150 * t747) in
  let t751 := Qred (t152 * t747) in
  let t752 := Qred (t63 * t163) in
  let t753 := Qred (t159 * t752) in
  let t754 := Qred (t167 * t752) in
  let t755 := Qred (t169 * t752) in
  let t756 := Qred (t171 * t752) in
  let t757 := Qred (t193 * t747) in
  let t758 := Qred (t196 * t747) in
  let t759 := Qred (t198 * t747) in
  let t760 := Qred (t200 * t747) in
  let t761 := Qred (t205 * t752) in
  let t762 := Qred (t208 * t752) in
  let t763 := Qred (t210 * t752) in
  let t764 := Qred (t212 * t752) in
  let t765 := Qred (t244 * t248) in
  let t766 := Qred (t233 * t765) in
  let t767 := Qred (t252 * t765) in
  let t768 := Qred (t254 * t765) in
  let t769 := Qred (t256 * t765) in
  let t770 := Qred (t264 * t267) in
  let t771 := Qred (t263 * t770) in
  let t772 := Qred (t271 * t770) in
  let t773 := Qred (t273 * t770) in
  let t774 := Qred (t275 * t770) in
  let t775 := Qred (t297 * t765) in
  let t776 := Qred (t300 * t765) in
  let t777 := Qred (t302 * t765) in
  let t778 := Qred (t304 * t765) in
  let t779 := Qred (t309 * t770) in
  let t780 := Qred (t312 * t770) in
  let t781 := Qred (t314 * t770) in
  let t782 := Qred (t316 * t770) in
  let t783 := Qred (t46 * t46) in
  let t784 := Qred (t783 * rho_0) in
  let t785 := Qred (t784 * rho_0) in
  let t786 := Qred (t785 * rho_0) in
  let t787 := Qred (t786 * rho_0) in
  let t788 := Qred (t787 * rho_0) in
  let t789 := Qred (t788 * rho_0) in
  let t790 := Qred (t789 * rho_0) in
  let t791 := Qred (t790 * t528) in
  let t792 := Qred (t788 * t46) in
  let t793 := Qred (t792 * rho_0) in
  let t794 := Qred (t793 * t528) in
  let t795 := Qred (t789 * t46) in
  let t796 := Qred (t795 * t528) in
  let t797 := Qred (t792 * t46) in
  let t798 := Qred (t797 * t528) in
  let t799 := Qred (t784 * t46) in
  let t800 := Qred (t799 * rho_0) in
  let t801 := Qred (t800 * rho_0) in
  let t802 := Qred (t801 * rho_0) in
  let t803 := Qred (t802 * rho_0) in
  let t804 := Qred (t803 * rho_0) in
  let t805 := Qred (t804 * t528) in
  let t806 := Qred (t802 * t46) in
  let t807 := Qred (t806 * rho_0) in
  let t808 := Qred (t807 * t528) in
  let t809 := Qred (t803 * t46) in
  let t810 := Qred (t809 * t528) in
  let t811 := Qred (t806 * t46) in
  let t812 := Qred (t811 * t528) in
  let t813 := Qred (t786 * t46) in
  let t814 := Qred (t813 * rho_0) in
  let t815 := Qred (t814 * rho_0) in
  let t816 := Qred (t815 * rho_0) in
  let t817 := Qred (t816 * t528) in
  let t818 := Qred (t814 * t46) in
  let t819 := Qred (t818 * rho_0) in
  let t820 := Qred (t819 * t528) in
  let t821 := Qred (t815 * t46) in
  let t822 := Qred (t821 * t528) in
  let t823 := Qred (t818 * t46) in
  let t824 := Qred (t823 * t528) in
  let t825 := Qred (t800 * t46) in
  let t826 := Qred (t825 * rho_0) in
  let t827 := Qred (t826 * rho_0) in
  let t828 := Qred (t827 * rho_0) in
  let t829 := Qred (t828 * t528) in
  let t830 := Qred (t826 * t46) in
  let t831 := Qred (t830 * rho_0) in
  let t832 := Qred (t831 * t528) in
  let t833 := Qred (t827 * t46) in
  let t834 := Qred (t833 * t528) in
  let t835 := Qred (t830 * t46) in
  let t836 := Qred (t835 * t528) in
  let t837 := Qred (t836 + t656) in
  let t838 := Qred (t834 + t837) in
  let t839 := Qred (t832 + t838) in
  let t840 := Qred (t829 + t839) in
  let t841 := Qred (t824 + t840) in
  let t842 := Qred (t822 + t841) in
  let t843 := Qred (t820 + t842) in
  let t844 := Qred (t817 + t843) in
  let t845 := Qred (t812 + t844) in
  let t846 := Qred (t810 + t845) in
  let t847 := Qred (t808 + t846) in
  let t848 := Qred (t805 + t847) in
  let t849 := Qred (t798 + t848) in
  let t850 := Qred (t796 + t849) in
  let t851 := Qred (t794 + t850) in
  let t852 := Qred (t791 + t851) in
  let t853 := Qred (t329 + t852) in
  let t854 := Qred (t327 + t853) in
  let t855 := Qred (t325 + t854) in
  let t856 := Qred (t322 + t855) in
  let t857 := Qred (t782 + t856) in
  let t858 := Qred (t781 + t857) in
  let t859 := Qred (t780 + t858) in
  let t860 := Qred (t779 + t859) in
  let t861 := Qred (t778 + t860) in
  let t862 := Qred (t777 + t861) in
  let t863 := Qred (t776 + t862) in
  let t864 := Qred (t775 + t863) in
  let t865 := Qred (t293 + t864) in
  let t866 := Qred (t291 + t865) in
  let t867 := Qred (t289 + t866) in
  let t868 := Qred (t286 + t867) in
  let t869 := Qred (t774 + t868) in
  let t870 := Qred (t773 + t869) in
  let t871 := Qred (t772 + t870) in
  let t872 := Qred (t771 + t871) in
  let t873 := Qred (t769 + t872) in
  let t874 := Qred (t768 + t873) in
  let t875 := Qred (t767 + t874) in
  let t876 := Qred (t766 + t875) in
  let t877 := Qred (t225 + t876) in
  let t878 := Qred (t223 + t877) in
  let t879 := Qred (t221 + t878) in
  let t880 := Qred (t218 + t879) in
  let t881 := Qred (t764 + t880) in
  let t882 := Qred (t763 + t881) in
  let t883 := Qred (t762 + t882) in
  let t884 := Qred (t761 + t883) in
  let t885 := Qred (t760 + t884) in
  let t886 := Qred (t759 + t885) in
  let t887 := Qred (t758 + t886) in
  let t888 := Qred (t757 + t887) in
  let t889 := Qred (t189 + t888) in
  let t890 := Qred (t187 + t889) in
  let t891 := Qred (t185 + t890) in
  let t892 := Qred (t182 + t891) in
  let t893 := Qred (t756 + t892) in
  let t894 := Qred (t755 + t893) in
  let t895 := Qred (t754 + t894) in
  let t896 := Qred (t753 + t895) in
  let t897 := Qred (t751 + t896) in
  let t898 := Qred (t750 + t897) in
  let t899 := Qred (t749 + t898) in
  let t900 := Qred (t748 + t899) in
  let t901 := Qred (t129 + t900) in
  let t902 := Qred (t127 + t901) in
  let t903 := Qred (t125 + t902) in
  let t904 := Qred (t122 + t903) in
  let t905 := Qred (t746 + t904) in
  let t906 := Qred (t745 + t905) in
  let t907 := Qred (t744 + t906) in
  let t908 := Qred (t743 + t907) in
  let t909 := Qred (t742 + t908) in
  let t910 := Qred (t741 + t909) in
  let t911 := Qred (t740 + t910) in
  let t912 := Qred (t739 + t911) in
  let t913 := Qred (t93 + t912) in
  let t914 := Qred (t91 + t913) in
  let t915 := Qred (t89 + t914) in
  let t916 := Qred (t86 + t915) in
  let t917 := Qred (t738 + t916) in
  let t918 := Qred (t737 + t917) in
  let t919 := Qred (t736 + t918) in
  let t920 := Qred (t735 + t919) in
  let t921 := Qred (t733 + t920) in
  let t922 := Qred (t732 + t921) in
  let t923 := Qred (t731 + t922) in
  let t924 := Qred (t730 + t923) in
  let t925 := Qred (t728 + t924) in
  let t926 := Qred (t41 * t43) in
  let t927 := Qred (t8 * t926) in
  let t928 := Qred (t48 * t926) in
  let t929 := Qred (t50 * t926) in
  let t930 := Qred (t52 * t926) in
  let t931 := Qred (t63 * t65) in
  let t932 := Qred (t59 * t931) in
  let t933 := Qred (t69 * t931) in
  let t934 := Qred (t71 * t931) in
  let t935 := Qred (t73 * t931) in
  let t936 := Qred (t82 * t84) in
  let t937 := Qred (t79 * t936) in
  let t938 := Qred (t88 * t936) in
  let t939 := Qred (t90 * t936) in
  let t940 := Qred (t92 * t936) in
  let t941 := Qred (t97 * t926) in
  let t942 := Qred (t100 * t926) in
  let t943 := Qred (t102 * t926) in
  let t944 := Qred (t104 * t926) in
  let t945 := Qred (t109 * t931) in
  let t946 := Qred (t112 * t931) in
  let t947 := Qred (t114 * t931) in
  let t948 := Qred (t116 * t931) in
  let t949 := Qred (t121 * t936) in
  let t950 := Qred (t124 * t936) in
  let t951 := Qred (t126 * t936) in
  let t952 := Qred (t128 * t936) in
  let t953 := Qred (t246 * t248) in
  let t954 := Qred (t233 * t953) in
  let t955 := Qred (t252 * t953) in
  let t956 := Qred (t254 * t953) in
  let t957 := Qred (t256 * t953) in
  let t958 := Qred (t297 * t953) in
  let t959 := Qred (t300 * t953) in
  let t960 := Qred (t302 * t953) in
  let t961 := Qred (t304 * t953) in
  let t962 := Qred (t141 * t339) in
  let t963 := Qred (t336 * t962) in
  let t964 := Qred (t343 * t962) in
  let t965 := Qred (t345 * t962) in
  let t966 := Qred (t347 * t962) in
  let t967 := Qred (t160 * t357) in
  let t968 := Qred (t354 * t967) in
  let t969 := Qred (t361 * t967) in
  let t970 := Qred (t363 * t967) in
  let t971 := Qred (t365 * t967) in
  let t972 := Qred (t371 * t936) in
  let t973 := Qred (t374 * t936) in
  let t974 := Qred (t376 * t936) in
  let t975 := Qred (t378 * t936) in
  let t976 := Qred (t383 * t962) in
  let t977 := Qred (t386 * t962) in
  let t978 := Qred (t388 * t962) in
  let t979 := Qred (t390 * t962) in
  let t980 := Qred (t395 * t967) in
  let t981 := Qred (t398 * t967) in
  let t982 := Qred (t400 * t967) in
  let t983 := Qred (t402 * t967) in
  let t984 := Qred (t407 * t936) in
  let t985 := Qred (t410 * t936) in
  let t986 := Qred (t412 * t936) in
  let t987 := Qred (t414 * t936) in
  let t988 := Qred (t499 + t501) in
  let t989 := Qred (t497 + t988) in
  let t990 := Qred (t494 + t989) in
  let t991 := Qred (t489 + t990) in
  let t992 := Qred (t487 + t991) in
  let t993 := Qred (t485 + t992) in
  let t994 := Qred (t482 + t993) in
  let t995 := Qred (t477 + t994) in
  let t996 := Qred (t475 + t995) in
  let t997 := Qred (t473 + t996) in
  let t998 := Qred (t470 + t997) in
  let t999 := Qred (t465 + t998) in
  let t1000 := Qred (t463 + t999) in
  let t1001 := Qred (t461 + t1000) in
  let t1002 := Qred (t458 + t1001) in
  let t1003 := Qred (t452 + t1002) in
  let t1004 := Qred (t450 + t1003) in
  let t1005 := Qred (t448 + t1004) in
  let t1006 := Qred (t445 + t1005) in
  let t1007 := Qred (t434 + t1006) in
  let t1008 := Qred (t432 + t1007) in
  let t1009 := Qred (t430 + t1008) in
  let t1010 := Qred (t427 + t1009) in
  let t1011 := Qred (t987 + t1010) in
  let t1012 := Qred (t986 + t1011) in
  let t1013 := Qred (t985 + t1012) in
  let t1014 := Qred (t984 + t1013) in
  let t1015 := Qred (t983 + t1014) in
  let t1016 := Qred (t982 + t1015) in
  let t1017 := Qred (t981 + t1016) in
  let t1018 := Qred (t980 + t1017) in
  let t1019 := Qred (t979 + t1018) in
  let t1020 := Qred (t978 + t1019) in
  let t1021 := Qred (t977 + t1020) in
  let t1022 := Qred (t976 + t1021) in
  let t1023 := Qred (t975 + t1022) in
  let t1024 := Qred (t974 + t1023) in
  let t1025 := Qred (t973 + t1024) in
  let t1026 := Qred (t972 + t1025) in
  let t1027 := Qred (t971 + t1026) in
  let t1028 := Qred (t970 + t1027) in
  let t1029 := Qred (t969 + t1028) in
  let t1030 := Qred (t968 + t1029) in
  let t1031 := Qred (t966 + t1030) in
  let t1032 := Qred (t965 + t1031) in
  let t1033 := Qred (t964 + t1032) in
  let t1034 := Qred (t963 + t1033) in
  let t1035 := Qred (t836 + t1034) in
  let t1036 := Qred (t834 + t1035) in
  let t1037 := Qred (t832 + t1036) in
  let t1038 := Qred (t829 + t1037) in
  let t1039 := Qred (t824 + t1038) in
  let t1040 := Qred (t822 + t1039) in
  let t1041 := Qred (t820 + t1040) in
  let t1042 := Qred (t817 + t1041) in
  let t1043 := Qred (t812 + t1042) in
  let t1044 := Qred (t810 + t1043) in
  let t1045 := Qred (t808 + t1044) in
  let t1046 := Qred (t805 + t1045) in
  let t1047 := Qred (t798 + t1046) in
  let t1048 := Qred (t796 + t1047) in
  let t1049 := Qred (t794 + t1048) in
  let t1050 := Qred (t791 + t1049) in
  let t1051 := Qred (t317 + t1050) in
  let t1052 := Qred (t315 + t1051) in
  let t1053 := Qred (t313 + t1052) in
  let t1054 := Qred (t310 + t1053) in
  let t1055 := Qred (t961 + t1054) in
  let t1056 := Qred (t960 + t1055) in
  let t1057 := Qred (t959 + t1056) in
  let t1058 := Qred (t958 + t1057) in
  let t1059 := Qred (t276 + t1058) in
  let t1060 := Qred (t274 + t1059) in
  let t1061 := Qred (t272 + t1060) in
  let t1062 := Qred (t269 + t1061) in
  let t1063 := Qred (t957 + t1062) in
  let t1064 := Qred (t956 + t1063) in
  let t1065 := Qred (t955 + t1064) in
  let t1066 := Qred (t954 + t1065) in
  let t1067 := Qred (t225 + t1066) in
  let t1068 := Qred (t223 + t1067) in
  let t1069 := Qred (t221 + t1068) in
  let t1070 := Qred (t218 + t1069) in
  let t1071 := Qred (t764 + t1070) in
  let t1072 := Qred (t763 + t1071) in
  let t1073 := Qred (t762 + t1072) in
  let t1074 := Qred (t761 + t1073) in
  let t1075 := Qred (t760 + t1074) in
  let t1076 := Qred (t759 + t1075) in
  let t1077 := Qred (t758 + t1076) in
  let t1078 := Qred (t757 + t1077) in
  let t1079 := Qred (t189 + t1078) in
  let t1080 := Qred (t187 + t1079) in
  let t1081 := Qred (t185 + t1080) in
  let t1082 := Qred (t182 + t1081) in
  let t1083 := Qred (t756 + t1082) in
  let t1084 := Qred (t755 + t1083) in
  let t1085 := Qred (t754 + t1084) in
  let t1086 := Qred (t753 + t1085) in
  let t1087 := Qred (t751 + t1086) in
  let t1088 := Qred (t750 + t1087) in
  let t1089 := Qred (t749 + t1088) in
  let t1090 := Qred (t748 + t1089) in
  let t1091 := Qred (t952 + t1090) in
  let t1092 := Qred (t951 + t1091) in
  let t1093 := Qred (t950 + t1092) in
  let t1094 := Qred (t949 + t1093) in
  let t1095 := Qred (t948 + t1094) in
  let t1096 := Qred (t947 + t1095) in
  let t1097 := Qred (t946 + t1096) in
  let t1098 := Qred (t945 + t1097) in
  let t1099 := Qred (t944 + t1098) in
  let t1100 := Qred (t943 + t1099) in
  let t1101 := Qred (t942 + t1100) in
  let t1102 := Qred (t941 + t1101) in
  let t1103 := Qred (t940 + t1102) in
  let t1104 := Qred (t939 + t1103) in
  let t1105 := Qred (t938 + t1104) in
  let t1106 := Qred (t937 + t1105) in
  let t1107 := Qred (t935 + t1106) in
  let t1108 := Qred (t934 + t1107) in
  let t1109 := Qred (t933 + t1108) in
  let t1110 := Qred (t932 + t1109) in
  let t1111 := Qred (t930 + t1110) in
  let t1112 := Qred (t929 + t1111) in
  let t1113 := Qred (t928 + t1112) in
  let t1114 := Qred (t927 + t1113) in
  let t1115 := Qred (t925 + t1114) in
  let t1116 := Qred (1 / t1115) in
  let t1117 := Qred (t728 * t1116) in
  Qred ((t1117 - (25 / 72))).
Theorem without_5_part_b_normalised_influence :
  without_5_part_b_normalised_influence_term (419 # 512) (863 # 1024) (1343 # 1024) (689 # 1024) = (-72619205 # 10742652928)
  /\ ~ without_5_part_b_normalised_influence_term (419 # 512) (863 # 1024) (1343 # 1024) (689 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_5_part_b_normalised_influence.
Close Scope Q_scope.

(* Without 'the entries of W_k ... W_1 do not sum to zero (the rows of W_1 do)' (c) the normaliser is not zero is false: at what trial 0 draws a difference is not zero. *)
(* at Vertices=3 Channels=2 Depth=1 EdgePercent=30 Enumerated=False Aggregation=Mean GatesByDegree=False Rectified=False RatioFirst=False Centred=True Graph=0 *)
Open Scope Q_scope.
Definition without_6_part_c_the_normaliser_is_not_zero_term : Q :=
  Qred (1).
Theorem without_6_part_c_the_normaliser_is_not_zero :
  without_6_part_c_the_normaliser_is_not_zero_term = (1 # 1)
  /\ ~ without_6_part_c_the_normaliser_is_not_zero_term == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_6_part_c_the_normaliser_is_not_zero.
Close Scope Q_scope.
