(* symmetric-minima *)
(* -|x|_2^2 + |x|_4^4 has 2^d minima, all of them global, and its 3^d - 2^d other critical points can be left downwards. *)
(* f(x) = -|x|_2^2 + |x|_4^4 for x in R^d; y = sqrt 2 x *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) sum of squares: f(x) = -d/4 + sum of (x_i^2 - 1/2)^2; for all real values of what is drawn. *)
(* at Dimension=1 Steps=1 StepSize=0.0234375 FourthPowers=True Symmetric=True StartsInside=True *)
Open Scope R_scope.
Definition part_a_sum_of_squares_1 (x_0 : R) : R :=
  let t1 := (x_0 * x_0) in
  let t6 := (t1 - (1 / 2)) in
  (((t1 * t1) - t1) - ((-1 / 4) + (t6 * t6))).
Theorem part_a_sum_of_squares : forall x_0 : R,
  part_a_sum_of_squares_1 x_0 = 0.
Proof.
  intros.
  unfold part_a_sum_of_squares_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_sum_of_squares.
Close Scope R_scope.

(* (a) sum of squares: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 StepSize=0.0234375 FourthPowers=True Symmetric=True StartsInside=True *)
Open Scope Q_scope.
Definition part_a_sum_of_squares_evaluated_term (x_0 : Q) : Q * Q :=
  let t1 := Qred (x_0 * x_0) in
  let t2 := Qred (t1 * t1) in
  let t6 := Qred (t1 - (1 / 2)) in
  let t7 := Qred (t6 * t6) in
  (Qred ((t2 - t1)), Qred (((-1 / 4) + t7))).
Theorem part_a_sum_of_squares_evaluated :
  part_a_sum_of_squares_evaluated_term (375 # 1024)
  = ((-127680609375 # 1099511627776), (-127680609375 # 1099511627776)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_sum_of_squares_evaluated.
Close Scope Q_scope.

(* (a) sum of squares: f(x) = -d/4 + sum of (x_i^2 - 1/2)^2; for all real values of what is drawn. *)
(* at Dimension=2 Steps=1 StepSize=0.09375 FourthPowers=True Symmetric=True StartsInside=True *)
Open Scope R_scope.
Definition part_a_sum_of_squares_larger_1 (x_0 x_1 : R) : R :=
  let t1 := (x_0 * x_0) in
  let t4 := (x_1 * x_1) in
  let t11 := (t1 - (1 / 2)) in
  let t14 := (t4 - (1 / 2)) in
  ((((t1 * t1) + (t4 * t4)) - (t1 + t4)) - (((-1 / 2) + (t11 * t11)) + (t14 * t14))).
Theorem part_a_sum_of_squares_larger : forall x_0 x_1 : R,
  part_a_sum_of_squares_larger_1 x_0 x_1 = 0.
Proof.
  intros.
  unfold part_a_sum_of_squares_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_sum_of_squares_larger.
Close Scope R_scope.

(* (a) sum of squares: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 StepSize=0.09375 FourthPowers=True Symmetric=True StartsInside=True *)
Open Scope Q_scope.
Definition part_a_sum_of_squares_larger_evaluated_term (x_0 x_1 : Q) : Q * Q :=
  let t1 := Qred (x_0 * x_0) in
  let t2 := Qred (t1 * t1) in
  let t4 := Qred (x_1 * x_1) in
  let t5 := Qred (t4 * t4) in
  let t6 := Qred (t2 + t5) in
  let t7 := Qred (t1 + t4) in
  let t11 := Qred (t1 - (1 / 2)) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred ((-1 / 2) + t12) in
  let t14 := Qred (t4 - (1 / 2)) in
  let t15 := Qred (t14 * t14) in
  (Qred ((t6 - t7)), Qred ((t13 + t15))).
Theorem part_a_sum_of_squares_larger_evaluated :
  part_a_sum_of_squares_larger_evaluated_term (375 # 1024) (-231 # 256)
  = ((-293996174175 # 1099511627776), (-293996174175 # 1099511627776)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_sum_of_squares_larger_evaluated.
Close Scope Q_scope.

(* Without 'the function is symmetric (tilted instead)' (a) sum of squares is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Steps=1 StepSize=0.0234375 FourthPowers=True Symmetric=False StartsInside=True *)
Open Scope Q_scope.
Definition without_2_part_a_sum_of_squares_term (x_0 : Q) : Q :=
  let t1 := Qred (x_0 * x_0) in
  let t2 := Qred (t1 * t1) in
  let t3 := Qred (t2 - t1) in
  let t5 := Qred ((1 / 8) * x_0) in
  let t6 := Qred (t3 + t5) in
  let t9 := Qred (t1 - (1 / 2)) in
  let t10 := Qred (t9 * t9) in
  let t11 := Qred ((-1 / 4) + t10) in
  Qred ((t6 - t11)).
Theorem without_2_part_a_sum_of_squares :
  without_2_part_a_sum_of_squares_term (-2575 # 1024) = (-2575 # 8192)
  /\ ~ without_2_part_a_sum_of_squares_term (-2575 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a_sum_of_squares.
Close Scope Q_scope.
