(* stabilising-set-nonconvex *)
(* The set of gains that stabilise a linear system is convex for one input and at most two states; with two inputs, or with three states, it need not be. *)
(* x(t + 1) = M x(t), M = A - B K; stable: all eigenvalues of M inside the unit circle *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) two inputs: A = 0, B = I, two states: K_1 = [0 -s; 0 0] and K_2 = K_1^T have M^2 = 0, and their midpoint M^2 = (s^2/4) I,     so for s >= 2 both stabilise and the midpoint does not; for all real values of what is drawn. *)
(* at States=1 SingleInput=True AreMirrored=True *)
Open Scope R_scope.
Definition part_a_two_inputs_1 (s_0 : R) : R :=
  let t2 := ((1 / 2) * s_0) in
  ((t2 * t2) - (((1 / 4) * s_0) * s_0)).
Theorem part_a_two_inputs : forall s_0 : R,
  part_a_two_inputs_1 s_0 = 0.
Proof.
  intros.
  unfold part_a_two_inputs_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_two_inputs.
Close Scope R_scope.

(* (a) two inputs: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 SingleInput=True AreMirrored=True *)
Open Scope Q_scope.
Definition part_a_two_inputs_evaluated_term (s_0 : Q) : Q * Q * Q :=
  let t2 := Qred ((1 / 2) * s_0) in
  let t5 := Qred ((1 / 4) * s_0) in
  (Qred ((t2 * t2)), Qred ((t5 * s_0)), Qred ((t2 * t2))).
Theorem part_a_two_inputs_evaluated :
  part_a_two_inputs_evaluated_term (9709 # 1024)
  = ((94264681 # 4194304), (94264681 # 4194304), (94264681 # 4194304)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_two_inputs_evaluated.
Close Scope Q_scope.

(* (b) three states: one input, three states: gains with characteristic polynomials (z - r)^3 and (z + r)^3 have the midpoint z^3 + 3 r^2 z,     with eigenvalues 0 and +-i r sqrt 3, so for 1/sqrt 3 <= r < 1 both stabilise and the midpoint does not; for all real values of what is drawn. *)
(* at States=1 SingleInput=True AreMirrored=True *)
Open Scope R_scope.
Definition part_b_three_states_1 (z_0 r_0 : R) : R :=
  let t3 := (z_0 - r_0) in
  let t7 := (z_0 - (- r_0)) in
  (((1 / 2) * (((t3 * t3) * t3) + ((t7 * t7) * t7))) - (z_0 * ((z_0 * z_0) + ((3 * r_0) * r_0)))).
Theorem part_b_three_states : forall z_0 r_0 : R,
  part_b_three_states_1 z_0 r_0 = 0.
Proof.
  intros.
  unfold part_b_three_states_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_three_states.
Close Scope R_scope.

(* (b) three states: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at States=1 SingleInput=True AreMirrored=True *)
Open Scope Q_scope.
Definition part_b_three_states_evaluated_term (z_0 r_0 : Q) : Q * Q :=
  let t3 := Qred (z_0 - r_0) in
  let t4 := Qred (t3 * t3) in
  let t5 := Qred (t4 * t3) in
  let t6 := Qred (- r_0) in
  let t7 := Qred (z_0 - t6) in
  let t8 := Qred (t7 * t7) in
  let t9 := Qred (t8 * t7) in
  let t10 := Qred (t5 + t9) in
  let t12 := Qred (z_0 * z_0) in
  let t14 := Qred (3 * r_0) in
  let t15 := Qred (t14 * r_0) in
  let t16 := Qred (t12 + t15) in
  (Qred (((1 / 2) * t10)), Qred ((z_0 * t16))).
Theorem part_b_three_states_evaluated :
  part_b_three_states_evaluated_term (-119 # 1024) (119 # 128)
  = ((-325235687 # 1073741824), (-325235687 # 1073741824)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_three_states_evaluated.
Close Scope Q_scope.

(* Without 'both gains of (a) are mirror images (the same one twice)' (a) two inputs is false: at what trial 0 draws a difference is not zero. *)
(* at States=1 SingleInput=True AreMirrored=False *)
Open Scope Q_scope.
Definition without_3_part_a_two_inputs_term (s_0 : Q) : Q :=
  let t2 := Qred ((1 / 4) * s_0) in
  let t3 := Qred (t2 * s_0) in
  Qred ((- t3)).
Theorem without_3_part_a_two_inputs :
  without_3_part_a_two_inputs_term (4013 # 1024) = (-16104169 # 4194304)
  /\ ~ without_3_part_a_two_inputs_term (4013 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a_two_inputs.
Close Scope Q_scope.

(* Without 'both gains of (b) are mirror images (the same one twice)' (b) three states is false: at what trial 0 draws a difference is not zero. *)
(* at States=1 SingleInput=True AreMirrored=False *)
Open Scope Q_scope.
Definition without_4_part_b_three_states_term (z_0 r_0 : Q) : Q :=
  let t3 := Qred (z_0 - r_0) in
  let t4 := Qred (t3 * t3) in
  let t5 := Qred (t4 * t3) in
  let t6 := Qred (t5 + t5) in
  let t7 := Qred ((1 / 2) * t6) in
  let t8 := Qred (z_0 * z_0) in
  let t10 := Qred (3 * r_0) in
  let t11 := Qred (t10 * r_0) in
  let t12 := Qred (t8 + t11) in
  let t13 := Qred (z_0 * t12) in
  Qred ((t7 - t13)).
Theorem without_4_part_b_three_states :
  without_4_part_b_three_states_term (-241 # 1024) (463 # 512) = (-477685897 # 536870912)
  /\ ~ without_4_part_b_three_states_term (-241 # 1024) (463 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_b_three_states.
Close Scope Q_scope.
