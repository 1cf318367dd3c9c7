(* singular-value-dynamics *)
(* Along the gradient flow of N balanced linear layers each singular value of the product moves at a rate proportional to its own power 2 - 2/N. *)
(* W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, W_(k+1)^T W_(k+1) = W_k W_k^T, G the gradient of the loss at W, W_k' = -G_k *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (i) velocity: u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r; for all real values of what is drawn. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_i_velocity_1 (G_0 s_0 : R) : R :=
  (((((-1) * (G_0 * s_0)) * s_0) + (s_0 * ((-1) * (s_0 * G_0)))) - (((-2) * (s_0 * s_0)) * G_0)).
Theorem part_i_velocity : forall G_0 s_0 : R,
  part_i_velocity_1 G_0 s_0 = 0.
Proof.
  intros.
  unfold part_i_velocity_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_velocity.
Close Scope R_scope.

(* (i) velocity: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_i_velocity_evaluated_term (G_0 s_0 : Q) : Q * Q :=
  let t3 := Qred (G_0 * s_0) in
  let t4 := Qred ((-1) * t3) in
  let t5 := Qred (t4 * s_0) in
  let t6 := Qred (s_0 * G_0) in
  let t7 := Qred ((-1) * t6) in
  let t8 := Qred (s_0 * t7) in
  let t11 := Qred (s_0 * s_0) in
  let t12 := Qred ((-2) * t11) in
  (Qred ((t5 + t8)), Qred ((t12 * G_0))).
Theorem part_i_velocity_evaluated :
  part_i_velocity_evaluated_term (-181 # 256) (649 # 1024)
  = ((76237381 # 134217728), (76237381 # 134217728)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_velocity_evaluated.
Close Scope Q_scope.

(* (i) velocity: u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r; for all real values of what is drawn. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_i_velocity_larger_1 (G_0 s_0 : R) : R :=
  let t3 := (s_0 * s_0) in
  let t7 := (s_0 * G_0) in
  (((((-1) * (G_0 * t3)) * t3) + (s_0 * ((((-1) * (t7 * s_0)) * s_0) + (s_0 * ((-1) * (s_0 * t7)))))) - (((-3) * ((t3 * s_0) * s_0)) * G_0)).
Theorem part_i_velocity_larger : forall G_0 s_0 : R,
  part_i_velocity_larger_1 G_0 s_0 = 0.
Proof.
  intros.
  unfold part_i_velocity_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_i_velocity_larger.
Close Scope R_scope.

(* (i) velocity: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_i_velocity_larger_evaluated_term (G_0 s_0 : Q) : Q * Q :=
  let t3 := Qred (s_0 * s_0) in
  let t4 := Qred (G_0 * t3) in
  let t5 := Qred ((-1) * t4) in
  let t6 := Qred (t5 * t3) in
  let t7 := Qred (s_0 * G_0) in
  let t8 := Qred (t7 * s_0) in
  let t9 := Qred ((-1) * t8) in
  let t10 := Qred (t9 * s_0) in
  let t11 := Qred (s_0 * t7) in
  let t12 := Qred ((-1) * t11) in
  let t13 := Qred (s_0 * t12) in
  let t14 := Qred (t10 + t13) in
  let t15 := Qred (s_0 * t14) in
  let t18 := Qred (t3 * s_0) in
  let t19 := Qred (t18 * s_0) in
  let t20 := Qred ((-3) * t19) in
  (Qred ((t6 + t15)), Qred ((t20 * G_0))).
Theorem part_i_velocity_larger_evaluated :
  part_i_velocity_larger_evaluated_term (-181 # 256) (649 # 1024)
  = ((96333783343743 # 281474976710656), (96333783343743 # 281474976710656)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_i_velocity_larger_evaluated.
Close Scope Q_scope.

(* (ii) singular value: that is sigma_r': det(W W^T - sigma_r^2 I) stays zero to first order when W moves along the flow and sigma_r by (i),     and det(W W^T - x^2 I) = prod_r (sigma_r^2 - x^2) for every x, to first order too; for all real values of what is drawn. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_ii_singular_value_1 (G_0 s_0 : R) : R :=
  let t9 := ((((-1) * (G_0 * s_0)) * s_0) + (s_0 * ((-1) * (s_0 * G_0)))) in
  let t10 := (s_0 * s_0) in
  let t16 := (((-2) * t10) * G_0) in
  (((t9 * t10) + (t10 * t9)) - ((t16 * t10) + (t10 * t16))).
Definition part_ii_singular_value_2 (s_0 x_0 : R) : R :=
  let t10 := (s_0 * s_0) in
  let t24 := ((t10 * t10) - (x_0 * x_0)) in
  (t24 - t24).
Theorem part_ii_singular_value : forall G_0 s_0 x_0 : R,
  part_ii_singular_value_1 G_0 s_0 = 0 /\
  part_ii_singular_value_2 s_0 x_0 = 0.
Proof.
  intros.
  unfold part_ii_singular_value_1, part_ii_singular_value_2 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_ii_singular_value.
Close Scope R_scope.

(* (ii) singular value: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_ii_singular_value_evaluated_term (G_0 s_0 x_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (G_0 * s_0) in
  let t4 := Qred ((-1) * t3) in
  let t5 := Qred (t4 * s_0) in
  let t6 := Qred (s_0 * G_0) in
  let t7 := Qred ((-1) * t6) in
  let t8 := Qred (s_0 * t7) in
  let t9 := Qred (t5 + t8) in
  let t10 := Qred (s_0 * s_0) in
  let t11 := Qred (t9 * t10) in
  let t12 := Qred (t10 * t9) in
  let t15 := Qred ((-2) * t10) in
  let t16 := Qred (t15 * G_0) in
  let t17 := Qred (t16 * t10) in
  let t18 := Qred (t10 * t16) in
  let t20 := Qred (t10 * t10) in
  let t22 := Qred (x_0 * x_0) in
  (Qred ((t11 + t12)), Qred ((t17 + t18)), Qred ((t20 - t22)), Qred ((t20 - t22)), Qred ((t11 + t12)), Qred ((t17 + t18))).
Theorem part_ii_singular_value_evaluated :
  part_ii_singular_value_evaluated_term (-181 # 256) (649 # 1024) (2991 # 1024)
  = ((32111261114581 # 70368744177664), (32111261114581 # 70368744177664), (-9203235548255 # 1099511627776), (-9203235548255 # 1099511627776), (32111261114581 # 70368744177664), (32111261114581 # 70368744177664)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_singular_value_evaluated.
Close Scope Q_scope.

(* (ii) singular value: that is sigma_r': det(W W^T - sigma_r^2 I) stays zero to first order when W moves along the flow and sigma_r by (i),     and det(W W^T - x^2 I) = prod_r (sigma_r^2 - x^2) for every x, to first order too; for all real values of what is drawn. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_ii_singular_value_larger_1 (G_0 s_0 : R) : R :=
  let t3 := (s_0 * s_0) in
  let t7 := (s_0 * G_0) in
  let t16 := ((((-1) * (G_0 * t3)) * t3) + (s_0 * ((((-1) * (t7 * s_0)) * s_0) + (s_0 * ((-1) * (s_0 * t7)))))) in
  let t17 := (s_0 * t3) in
  let t22 := (t3 * s_0) in
  let t25 := (((-3) * (t22 * s_0)) * G_0) in
  (((t16 * t17) + (t17 * t16)) - ((t25 * t22) + (t22 * t25))).
Definition part_ii_singular_value_larger_2 (s_0 x_0 : R) : R :=
  let t3 := (s_0 * s_0) in
  let t17 := (s_0 * t3) in
  let t22 := (t3 * s_0) in
  let t32 := (x_0 * x_0) in
  (((t17 * t17) - t32) - ((t22 * t22) - t32)).
Theorem part_ii_singular_value_larger : forall G_0 s_0 x_0 : R,
  part_ii_singular_value_larger_1 G_0 s_0 = 0 /\
  part_ii_singular_value_larger_2 s_0 x_0 = 0.
Proof.
  intros.
  unfold part_ii_singular_value_larger_1, part_ii_singular_value_larger_2 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_ii_singular_value_larger.
Close Scope R_scope.

(* (ii) singular value: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_ii_singular_value_larger_evaluated_term (G_0 s_0 x_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (s_0 * s_0) in
  let t4 := Qred (G_0 * t3) in
  let t5 := Qred ((-1) * t4) in
  let t6 := Qred (t5 * t3) in
  let t7 := Qred (s_0 * G_0) in
  let t8 := Qred (t7 * s_0) in
  let t9 := Qred ((-1) * t8) in
  let t10 := Qred (t9 * s_0) in
  let t11 := Qred (s_0 * t7) in
  let t12 := Qred ((-1) * t11) in
  let t13 := Qred (s_0 * t12) in
  let t14 := Qred (t10 + t13) in
  let t15 := Qred (s_0 * t14) in
  let t16 := Qred (t6 + t15) in
  let t17 := Qred (s_0 * t3) in
  let t18 := Qred (t16 * t17) in
  let t19 := Qred (t17 * t16) in
  let t22 := Qred (t3 * s_0) in
  let t23 := Qred (t22 * s_0) in
  let t24 := Qred ((-3) * t23) in
  let t25 := Qred (t24 * G_0) in
  let t26 := Qred (t25 * t22) in
  let t27 := Qred (t22 * t25) in
  let t29 := Qred (t17 * t17) in
  let t31 := Qred (x_0 * x_0) in
  let t33 := Qred (t22 * t22) in
  (Qred ((t18 + t19)), Qred ((t26 + t27)), Qred ((t29 - t31)), Qred ((t33 - t31)), Qred ((t18 + t19)), Qred ((t26 + t27))).
Theorem part_ii_singular_value_larger_evaluated :
  part_ii_singular_value_larger_evaluated_term (-181 # 256) (649 # 1024) (2991 # 1024)
  = ((26333749934930964077607 # 151115727451828646838272), (26333749934930964077607 # 151115727451828646838272), (-9761594694168362255 # 1152921504606846976), (-9761594694168362255 # 1152921504606846976), (26333749934930964077607 # 151115727451828646838272), (26333749934930964077607 # 151115727451828646838272)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_ii_singular_value_larger_evaluated.
Close Scope Q_scope.

(* (iv) scaled: W_1 times c, W_2 over c instead of balance: u_r^T W' v_r = (1 + (c - 1/c)^2/N) times that of (i); for all real values of what is drawn. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_iv_scaled_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_iv_scaled_1 (G_0 c_0 s_0 : R) : R :=
  let t5 := (c_0 * s_0) in
  let t10 := (1 / c_0) in
  let t11 := (t10 * s_0) in
  let t17 := (c_0 - t10) in
  ((2 * ((((-1) * (G_0 * t5)) * t5) + (t11 * ((-1) * (t11 * G_0))))) - ((2 + (t17 * t17)) * (((-2) * (s_0 * s_0)) * G_0))).
Theorem part_iv_scaled : forall G_0 c_0 s_0 : R,
  part_iv_scaled_divisor_1 c_0 <> 0 ->
  part_iv_scaled_1 G_0 c_0 s_0 = 0.
Proof.
  intros.
  unfold part_iv_scaled_divisor_1, part_iv_scaled_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_scaled.
Close Scope R_scope.

(* (iv) scaled: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_iv_scaled_evaluated_term (G_0 c_0 s_0 : Q) : Q * Q :=
  let t5 := Qred (c_0 * s_0) in
  let t6 := Qred (G_0 * t5) in
  let t7 := Qred ((-1) * t6) in
  let t8 := Qred (t7 * t5) in
  let t10 := Qred (1 / c_0) in
  let t11 := Qred (t10 * s_0) in
  let t12 := Qred (t11 * G_0) in
  let t13 := Qred ((-1) * t12) in
  let t14 := Qred (t11 * t13) in
  let t15 := Qred (t8 + t14) in
  let t17 := Qred (c_0 - t10) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (2 + t18) in
  let t21 := Qred (s_0 * s_0) in
  let t22 := Qred ((-2) * t21) in
  let t23 := Qred (t22 * G_0) in
  (Qred ((2 * t15)), Qred ((t19 * t23))).
Theorem part_iv_scaled_evaluated :
  part_iv_scaled_evaluated_term (-181 # 256) (1453 # 512) (649 # 1024)
  = ((345044509907988745877 # 74281563013290917888), (345044509907988745877 # 74281563013290917888)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_scaled_evaluated.
Close Scope Q_scope.

(* (iv) scaled: W_1 times c, W_2 over c instead of balance: u_r^T W' v_r = (1 + (c - 1/c)^2/N) times that of (i); for all real values of what is drawn. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope R_scope.
Definition part_iv_scaled_larger_divisor_1 (c_0 : R) : R :=
  c_0.
Definition part_iv_scaled_larger_1 (G_0 c_0 s_0 : R) : R :=
  let t5 := (1 / c_0) in
  let t7 := (t5 * s_0) in
  let t8 := (c_0 * s_0) in
  let t9 := (t7 * t8) in
  let t13 := (s_0 * G_0) in
  let t23 := (3 * ((((-1) * (G_0 * t9)) * t9) + (s_0 * ((((-1) * (t13 * t8)) * t8) + (t7 * ((-1) * (t7 * t13))))))) in
  let t24 := (c_0 - t5) in
  (t23 - ((3 + (t24 * t24)) * (((-3) * (((s_0 * s_0) * s_0) * s_0)) * G_0))).
Theorem part_iv_scaled_larger : forall G_0 c_0 s_0 : R,
  part_iv_scaled_larger_divisor_1 c_0 <> 0 ->
  part_iv_scaled_larger_1 G_0 c_0 s_0 = 0.
Proof.
  intros.
  unfold part_iv_scaled_larger_divisor_1, part_iv_scaled_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_iv_scaled_larger.
Close Scope R_scope.

(* (iv) scaled: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Depth=3 Width=1 Balanced=True Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition part_iv_scaled_larger_evaluated_term (G_0 c_0 s_0 : Q) : Q * Q :=
  let t5 := Qred (1 / c_0) in
  let t7 := Qred (t5 * s_0) in
  let t8 := Qred (c_0 * s_0) in
  let t9 := Qred (t7 * t8) in
  let t10 := Qred (G_0 * t9) in
  let t11 := Qred ((-1) * t10) in
  let t12 := Qred (t11 * t9) in
  let t13 := Qred (s_0 * G_0) in
  let t14 := Qred (t13 * t8) in
  let t15 := Qred ((-1) * t14) in
  let t16 := Qred (t15 * t8) in
  let t17 := Qred (t7 * t13) in
  let t18 := Qred ((-1) * t17) in
  let t19 := Qred (t7 * t18) in
  let t20 := Qred (t16 + t19) in
  let t21 := Qred (s_0 * t20) in
  let t22 := Qred (t12 + t21) in
  let t24 := Qred (c_0 - t5) in
  let t25 := Qred (t24 * t24) in
  let t26 := Qred (3 + t25) in
  let t28 := Qred (s_0 * s_0) in
  let t29 := Qred (t28 * s_0) in
  let t30 := Qred (t29 * s_0) in
  let t31 := Qred ((-3) * t30) in
  let t32 := Qred (t31 * G_0) in
  (Qred ((3 * t22)), Qred ((t26 * t32))).
Theorem part_iv_scaled_larger_evaluated :
  part_iv_scaled_larger_evaluated_term (-181 # 256) (1453 # 512) (649 # 1024)
  = ((489314321285954213747010159 # 155779728436449075030654976), (489314321285954213747010159 # 155779728436449075030654976)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_iv_scaled_larger_evaluated.
Close Scope Q_scope.

(* Without 'neighbouring layers are balanced (W_1 doubled, W_2 halved)' (i) velocity is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Width=1 Balanced=False Imbalance=2 GradientOnly=True *)
Open Scope Q_scope.
Definition without_1_part_i_velocity_term (G_0 s_0 : Q) : Q :=
  let t4 := Qred (2 * s_0) in
  let t5 := Qred (G_0 * t4) in
  let t6 := Qred ((-1) * t5) in
  let t7 := Qred (t6 * t4) in
  let t9 := Qred ((1 / 2) * s_0) in
  let t10 := Qred (t9 * G_0) in
  let t11 := Qred ((-1) * t10) in
  let t12 := Qred (t9 * t11) in
  let t13 := Qred (t7 + t12) in
  let t15 := Qred (s_0 * s_0) in
  let t16 := Qred ((-2) * t15) in
  let t17 := Qred (t16 * G_0) in
  Qred ((t13 - t17)).
Theorem without_1_part_i_velocity :
  without_1_part_i_velocity_term (449 # 1024) (547 # 1024) = (-1209103569 # 4294967296)
  /\ ~ without_1_part_i_velocity_term (449 # 1024) (547 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_i_velocity.
Close Scope Q_scope.

(* Without 'layers follow the gradient alone (weight decay added)' (i) velocity is false: at what trial 0 draws a difference is not zero. *)
(* at Depth=2 Width=1 Balanced=True Imbalance=2 GradientOnly=False *)
Open Scope Q_scope.
Definition without_2_part_i_velocity_term (G_0 s_0 : Q) : Q :=
  let t3 := Qred (G_0 * s_0) in
  let t4 := Qred ((-1) * t3) in
  let t5 := Qred (t4 - s_0) in
  let t6 := Qred (t5 * s_0) in
  let t7 := Qred (s_0 * G_0) in
  let t8 := Qred ((-1) * t7) in
  let t9 := Qred (t8 - s_0) in
  let t10 := Qred (s_0 * t9) in
  let t11 := Qred (t6 + t10) in
  let t13 := Qred (s_0 * s_0) in
  let t14 := Qred ((-2) * t13) in
  let t15 := Qred (t14 * G_0) in
  Qred ((t11 - t15)).
Theorem without_2_part_i_velocity :
  without_2_part_i_velocity_term (449 # 1024) (547 # 1024) = (-299209 # 524288)
  /\ ~ without_2_part_i_velocity_term (449 # 1024) (547 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_i_velocity.
Close Scope Q_scope.
