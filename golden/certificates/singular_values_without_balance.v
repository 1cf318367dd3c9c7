(* singular-values-without-balance *)
(* Along the gradient flow of any N linear layers each singular value of the product moves at the rate -N (sigma^2)^(1 - 1/N) <G, u v^T>. *)
(* W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, G the gradient of the loss at W, W_k' = -G_k, whatever the layers *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* velocity: u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r: false as stated, for at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Width=1 Balanced=False Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition refuted_part_velocity_term (G_0 c_0 s_0 : Q) : Q :=
  let t4 := Qred (c_0 * s_0) in
  let t5 := Qred (G_0 * t4) in
  let t6 := Qred ((-1) * t5) in
  let t7 := Qred (t6 * t4) in
  let t9 := Qred (1 / c_0) in
  let t10 := Qred (t9 * s_0) in
  let t11 := Qred (t10 * G_0) in
  let t12 := Qred ((-1) * t11) in
  let t13 := Qred (t10 * t12) in
  let t14 := Qred (t7 + t13) in
  let t16 := Qred (s_0 * s_0) in
  let t17 := Qred ((-2) * t16) in
  let t18 := Qred (t17 * G_0) in
  Qred ((t14 - t18)).
Theorem refuted_part_velocity :
  refuted_part_velocity_term (449 # 1024) (1021 # 256) (547 # 1024) = (-128211109514516360025 # 73355264049308237824)
  /\ ~ refuted_part_velocity_term (449 # 1024) (1021 # 256) (547 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions refuted_part_velocity.
Close Scope Q_scope.
